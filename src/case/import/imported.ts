/** What came of an import. */
export interface Imported {
  /**
   * `whole`: a case without a log took over the other one's log as it stood, head and all. `added`: documents and
   * decisions were entered behind what was there.
   */
  readonly how: 'whole' | 'added';
  /** Documents that are new here. */
  readonly documents: number;
  /** Decisions that are new here. */
  readonly decisions: number;
  /** What was there already, and was left as it is. */
  readonly known: number;
  /** What could not be taken in, each with its reason. */
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}
