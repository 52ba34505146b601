import { readNumber } from './read-number.ts';
import type { Word } from './read-words.ts';

/** Ends of scales that people rate on. "1/2" and "9/11" are none. */
const SCALE_ENDS: ReadonlySet<number> = new Set([5, 7, 10, 20, 100]);
const RATE_VERBS =
  /^(?:is|was|at|as|effectively|virtually|practically|essentially|gets|got|scores|scored|rated|rating|graded|remains|of)$/;

/**
 * Reads ratings: "4/5", "4 of 5", "four out of ten", "a 4", "effectively 0". The unit is the scale ("of 5"), or null where none is said.
 * @returns words from `start` to `end` (exclusive), or null
 */
export function readRating(
  words: readonly Word[],
  at: number,
): { start: number; end: number; value: number; unit: string | null } | null {
  return readOnScale(words, at) ?? readBareRating(words, at) ?? readWordRating(words, at);
}

function readOnScale(words: readonly Word[], at: number) {
  const value = readNumber(words, at);
  if (value === null || value.suffix !== '' || (words[at - 1]?.lower ?? '') === 'on') return null;
  const join = words[value.end];
  let next = value.end + 1;
  if (join?.lower === 'out' && words[next]?.lower === 'of') next += 1;
  else if (join?.text !== '/' && join?.lower !== 'of') return null;
  if (join.text === '/' && (join.start !== words[value.end - 1]!.end || words[next]?.start !== join.end)) return null;
  const scale = readNumber(words, next);
  if (scale === null || scale.suffix !== '' || !SCALE_ENDS.has(scale.value) || value.value > scale.value) return null;
  if (words[scale.end]?.text === '/' || (words[at - 1]?.text === '/' && words[at - 1]?.end === words[at]!.start))
    return null;
  // "four of ten voters" counts voters.
  const after = words[scale.end];
  if (
    join.text !== '/' &&
    after?.isWord === true &&
    /[a-z]s$|^people$|^men$|^women$/.test(after.lower) &&
    !/^(?:is|was|as)$/.test(after.lower)
  ) {
    return { start: at, end: scale.end + 1, value: value.value, unit: `of ${scale.value} ${after.lower}` };
  }
  return { start: at, end: scale.end, value: value.value, unit: `of ${scale.value}` };
}

/** A single figure where a grade is meant: "is a 4 due to", "effectively 0". */
function readBareRating(words: readonly Word[], at: number) {
  const word = words[at]!;
  if (!/^(?:10|\d)$/.test(word.lower)) return null;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (
    before === undefined ||
    (after?.isWord === true && !/^(?:due|because|for|on|as|but|and|since|given|in|to|when|while)$/.test(after.lower))
  )
    return null;
  if (after !== undefined && !after.isWord && !/[.,;:!?”"’')—–]/.test(after.text)) return null;
  const article = /^an?$/.test(before.lower);
  if (!article && !/^(?:effectively|virtually|practically|essentially|rated|scored|scores)$/.test(before.lower))
    return null;
  if (article && !RATE_VERBS.test(words[at - 2]?.lower ?? '')) return null;
  if (after?.text === '.' && /^\d/.test(words[at + 2]?.text ?? '')) return null;
  return { start: at, end: at + 1, value: Number(word.lower), unit: null };
}

const SCALE_REACH = 20;

/** "On a scale of five I would call it a four": number words are ratings where a scale is named near by. */
function readWordRating(words: readonly Word[], at: number) {
  if (words[at - 1]?.lower !== 'a' || words[at - 2]?.lower === 'of') return null;
  const value = readNumber(words, at);
  if (value === null || value.suffix !== '' || value.value > 100 || words[value.end]?.isWord === true) return null;
  for (let i = Math.max(0, at - SCALE_REACH); i < Math.min(words.length, at + SCALE_REACH); i++) {
    if (words[i]!.lower !== 'scale' || words[i + 1]?.lower !== 'of') continue;
    const end = words.slice(i, i + 7).findIndex((word) => word.lower === 'to');
    const scale = readNumber(words, end === -1 ? i + 2 : i + end + 1);
    if (scale !== null && scale.value >= value.value)
      return { start: at, end: value.end, value: value.value, unit: `of ${scale.value}` };
  }
  return null;
}
