import { Failure } from '../model/failure.ts';

/** Something that a person can refer to. */
export interface Referable {
  readonly id: string;
  /** Other ids and names that lead to it. */
  readonly names: readonly string[];
}

/** Shortest beginning of an id that is taken for one. */
const SHORTEST = 2;
/** How many candidates a failure names. */
const MOST_NAMED = 5;

/**
 * Finds what an id, an unambiguous beginning of one, or a name means.
 * @param what for the sentence: "claim", "document"
 * @throws Failure `not-found`; `usage` where it is ambiguous
 */
export function findByReference<T extends Referable>(reference: string, things: readonly T[], what: string): T {
  const exact = things.find((thing) => thing.id === reference);
  if (exact) return exact;
  const named = things.filter((thing) => thing.names.includes(reference));
  if (named.length === 1) return named[0]!;
  const begun =
    reference.length < SHORTEST || named.length > 0 ? named : things.filter((thing) => thing.id.startsWith(reference));
  if (begun.length === 1) return begun[0]!;
  if (begun.length === 0) throw new Failure('not-found', `There is no ${what} ${reference} in this case.`);
  const ids = begun.map((thing) => thing.id).toSorted();
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  throw new Failure(
    'usage',
    `${reference} may be any of ${ids.length} ${what}s: ${ids.slice(0, MOST_NAMED).join(', ')}${more}; give more of the id.`,
  );
}
