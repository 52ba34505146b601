import type { RawAttribution } from '../raw-attribution.ts';

/** How far before a cue the denial may begin, in UTF-16 code units. */
const REACH = 40;
const DENIAL =
  /(?:^|\s)((?:flatly |firmly |again |has |have |had )*(?:denied|denies|disputed|disputes|rejected|rejects|dismissed|dismisses) (?:this|that|it|them|both|all of it),?\s+)$/u;

/**
 * "Quill denied this, saying that ...": what is said is the answer to what is denied, so the denial belongs to its cue.
 * @param text the document's text
 * @returns the attribution with its cue widened and the stance `deny`; itself where no denial leads up to its cue
 */
export function widenDenial(text: string, raw: RawAttribution): RawAttribution {
  const cue = raw.cue[0];
  if (cue === undefined || raw.cue.length > 1) return raw;
  const found = DENIAL.exec(text.slice(Math.max(0, cue[0] - REACH), cue[0]));
  const words = found?.[1];
  if (words === undefined) return raw;
  const start = cue[0] - words.length;
  if ([...raw.source, ...raw.content].some((span) => span[0] < cue[0] && start < span[1])) return raw;
  return { ...raw, cue: [[start, cue[1]]], stance: 'deny' };
}
