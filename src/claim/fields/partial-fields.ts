import type { ClaimFields } from '../../model/claim.ts';

/** What one passage gives of a claim's fields. */
export type PartialFields = Record<string, string | number | boolean | readonly string[]>;
type Value = PartialFields[string];

/** Fields that other passages speak of by the way: these must come from at least one passage in so many. */
const BY_THE_WAY: ReadonlySet<string> = new Set(['about', 'channel']);
const FEWEST_OF = 6;

/**
 * One claim's fields from those of its passages: for each field the value that most passages give, where wordings differ the one that
 * shares most with the others, the first of equals. Fields that no passage gives are absent.
 */
export function mergeFields(parts: readonly PartialFields[]): ClaimFields {
  const names = [...new Set(parts.flatMap((part) => Object.keys(part)))].toSorted();
  const merged: PartialFields = {};
  for (const name of names) {
    const values = parts.map((part) => part[name]).filter((value): value is Value => value !== undefined);
    if (BY_THE_WAY.has(name) && values.length * FEWEST_OF < parts.length) continue;
    const best = chooseValue(values);
    if (best !== null) merged[name] = best;
  }
  return merged;
}

/** More values than this are not compared with each other. */
const MOST = 60;

function chooseValue(values: readonly Value[]): Value | null {
  const bags = values.slice(0, MOST).map(
    (value) =>
      new Set(
        JSON.stringify(value)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
      ),
  );
  let best: Value | null = null;
  let highest = -1;
  for (const [i, bag] of bags.entries()) {
    let score = 0;
    for (const other of bags) {
      let shared = 0;
      for (const word of bag) if (other.has(word)) shared += 1;
      score += shared / Math.max(1, bag.size, other.size);
    }
    if (score > highest) [best, highest] = [values[i]!, score];
  }
  return best;
}

/** Fields without those that are null. */
export function keepGiven(fields: Record<string, Value | null>): PartialFields {
  const given: PartialFields = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null && value !== '') given[name] = value;
  return given;
}
