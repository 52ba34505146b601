import type { RawAttribution } from './raw-attribution.ts';

/** A raw attribution in its place among the others. */
export interface Draft {
  readonly raw: RawAttribution;
  /** The draft in whose content this one stands. Parents come before their children in any list of drafts. */
  readonly parent: Draft | null;
}
