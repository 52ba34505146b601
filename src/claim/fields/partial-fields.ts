import type { ClaimFields } from '../../model/claim.ts';

/** A value must come from at least one passage in so many. */
const FEWEST_OF = 6;

/** What one passage gives of a claim's fields. */
export type PartialFields = Record<string, string | number | boolean | readonly string[]>;

/**
 * One claim's fields from those of its passages: for each field the value that most passages give, the first of equals.
 * Fields that no passage gives are absent.
 */
export function mergeFields(parts: readonly PartialFields[]): ClaimFields {
  const names = [...new Set(parts.flatMap((part) => Object.keys(part)))].toSorted();
  const merged: PartialFields = {};
  for (const name of names) {
    const counts = new Map<string, { value: PartialFields[string]; count: number }>();
    for (const part of parts) {
      const value = part[name];
      if (value === undefined) continue;
      const key = JSON.stringify(value);
      const entry = counts.get(key);
      if (entry === undefined) counts.set(key, { value, count: 1 });
      else entry.count += 1;
    }
    let best: { value: PartialFields[string]; count: number } | null = null;
    for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
    // One passage among many may speak of another matter by the way.
    if (best !== null && best.count * FEWEST_OF >= parts.length) merged[name] = best.value;
  }
  return merged;
}

/** Fields without those that are null. */
export function keepGiven(fields: Record<string, string | number | boolean | readonly string[] | null>): PartialFields {
  const given: PartialFields = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null && value !== '') given[name] = value;
  return given;
}
