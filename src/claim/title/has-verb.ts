import { isAuxiliary, isFinite, isVerb } from '../clause/is-verb.ts';

/** How a run of words opens, which tells whether it has a subject of its own. */
export type Opening = 'subject' | 'verb' | 'participle' | 'infinitive' | 'relative' | 'fragment';

const DETERMINERS = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|to|of|no)$/;

/** Lower-case words of a text, straight apostrophes. */
export function splitWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}$%][\p{L}\p{N}'’.,-]*/gu) ?? []).map((word) =>
    word
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[.,]+$/, ''),
  );
}

/** Whether a finite verb stands in the words, not after a determiner or "to". */
export function hasFiniteVerb(words: readonly string[], from = 0): boolean {
  return words.some(
    (word, i) => i >= from && isFinite(word) && !DETERMINERS.test(words[i - 1] ?? '') && !isBareParticiple(words, i),
  );
}

/** Says how a clause opens. */
export function findOpening(words: readonly string[]): Opening {
  const [first = '', second = ''] = words;
  if (first === 'to' || (first === 'not' && second === 'to')) return 'infinitive';
  if (/^(?:who|which|whom|whose)$/.test(first) || (first === 'that' && isFinite(second))) return 'relative';
  if (isAuxiliary(first) || first === 'never' || first === 'not') return 'verb';
  const verb = first.endsWith('ly') && words.length > 2 ? second : first;
  if (verb.endsWith('ing') && verb.length > 4 && isVerb(verb) && !isFinite(words[1] ?? '')) return 'participle';
  if (isFinite(verb) && !isFinite(words[1] ?? '') && second !== 'of') return 'verb';
  return hasFiniteVerb(words, 1) ? 'subject' : 'fragment';
}

/** "the report published in May": a past form right after a noun and before a preposition may be no verb of the clause. */
function isBareParticiple(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  return (
    word.endsWith('ed') &&
    /^(?:by)$/.test(words[i + 1] ?? '') &&
    !/^(?:was|were|been|is|are|be)$/.test(words[i - 1] ?? '')
  );
}
