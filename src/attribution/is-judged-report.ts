import type { RawAttribution } from './raw-attribution.ts';

const VERB_NEXT = /^\s+(?:is|are|was|were|has been|have been|had been|turned out|proved)\b/u;
const BARE_CUE =
  /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|stories|suggestions?)?\s*(?:of|about|that)?$/iu;

/**
 * "Reports of secret meetings are untrue": what the reports say is named only to be judged in the same sentence. Taking it for a
 * statement of its own would lose the verdict.
 * @param text the document's text
 */
export function isJudgedReport(text: string, raw: RawAttribution): boolean {
  const end = Math.max(0, ...raw.content.map((span) => span[1]));
  const cue = raw.cue.map(([from, to]) => text.slice(from, to)).join(' ');
  return BARE_CUE.test(cue.trim()) && VERB_NEXT.test(text.slice(end, end + 20));
}
