import type { Word } from '../page.ts';

/** After one of these a noun phrase's head has been. */
const STOPS = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'who',
  'which',
  'that',
  'whose',
  'to',
  'about',
  'close',
  'familiar',
  'briefed',
  'knowledgeable',
  'inside',
  'within',
  'working',
  'involved',
  'near',
  'including',
  'directly',
  'not',
  'under',
  'speaking',
  'by',
  'when',
  'while',
  'as',
  'along',
  'this',
  'last',
  'earlier',
  'released',
  'conducted',
  'published',
  'after',
  'before',
  'because',
]);

const QUANTIFIERS = new Set([
  'one',
  'some',
  'many',
  'most',
  'several',
  'two',
  'three',
  'few',
  'all',
  'both',
  'half',
  'majority',
]);

/** The words up to and with the head of a noun phrase: "two senators" of "two senators on the panel, who". */
export function findHead(words: readonly Word[]): Word[] {
  const head: Word[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.word) {
      if (".&’'-/".includes(word.lower) || (head.length > 0 && word.lower === '(')) {
        if (word.lower === '(') break;
        continue;
      }
      if (head.length > 0) break;
      continue;
    }
    // "one of the former prosecutors": the head is what it is one of.
    if (word.lower === 'of' && head.length === 1 && QUANTIFIERS.has(head[0]?.lower ?? '')) continue;
    if (head.length > 0 && STOPS.has(word.lower)) break;
    // "a document filed by": a participle ends the phrase too.
    if (
      head.length > 0 &&
      !word.capital &&
      /(?:ed|en|wn)$/.test(word.lower) &&
      STOPS.has(words[index + 1]?.lower ?? '')
    )
      break;
    if (head.length > 1 && !word.capital && word.lower.endsWith('ed') && !/(?:ly|ed|-)$/.test(head.at(-1)?.lower ?? ''))
      break;
    head.push(word);
  }
  return head;
}
