import type { Span } from '../model/span.ts';
import { letterCaseOf } from './is-title-case.ts';

/** A label is short: more words than these are a clause. */
const MOST_WORDS = 9;
const MOST_LENGTH = 72;

/**
 * Finds a run-in label at the head of a paragraph ("Open Questions: ...", "MODERATOR: ..."), colon included.
 * A clause that introduces a quotation ("He said: ...") is none: its words are not in title case.
 * @param span the paragraph, in UTF-16 code units
 */
export function findLabel(text: string, span: Span): Span | null {
  const head = text.slice(span[0], Math.min(span[1], span[0] + MOST_LENGTH + 1));
  const colon = head.indexOf(':');
  if (colon < 1) return null;
  const after = head[colon + 1];
  if (after !== undefined && !/\s/u.test(after)) return null;
  const words = head.slice(0, colon);
  if (/["“”]?[.!?;]\s/u.test(words) || /[!?;]$/u.test(words)) return null;
  // An opening quotation mark that the label does not close begins a quotation.
  if (/^[“"]/u.test(words) && !/.[”"]/u.test(words)) return null;
  const count = words.split(/\s+/u).length;
  if (count > MOST_WORDS || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(words)) return null;
  if (letterCaseOf(words) === 'sentence' || !/\p{L}/u.test(words)) return null;
  return [span[0], span[0] + colon + 1];
}
