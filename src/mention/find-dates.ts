import type { Span } from '../model/span.ts';

/** A stretch of text that says when. */
export interface DateMention {
  readonly span: Span;
  /** EDTF (ISO 8601-2): `2024-10`, `2021-04~`, `2022-11/..`; null where it cannot be resolved without a publication date. */
  readonly date: string | null;
}

/**
 * Finds and resolves dates. Nothing is guessed forward: "on Monday" is the last one before publication unless the words say "next".
 * @param published the document's date, EDTF, or null
 */
export function findDates(_text: string, _within: Span, _published: string | null): DateMention[] {
  return [];
}
