import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';
import { STRONG_PASTS } from '../../lexicon/strong-pasts.ts';
import { isAuxiliary, isFinite as isKnownFinite, isVerb } from '../clause/is-verb.ts';

/** Participles that are no pasts: "done", "taken". */
const PARTICIPLES = new Set(
  IRREGULAR_VERBS.filter(
    ([lemma, past, participle]) => past !== participle && lemma !== participle && lemma !== 'be',
  ).map(([, , participle]) => participle),
);

/** How a run of words opens, which tells whether it has a subject of its own. */
export type Opening = 'subject' | 'verb' | 'passive' | 'participle' | 'infinitive' | 'relative' | 'fragment';

const STRONG = new Set(STRONG_PASTS);

/** A past in "-ed" is taken for a verb even where no list holds it. */
export function isFinite(word: string): boolean {
  return isKnownFinite(word) || STRONG.has(word) || (word.length > 5 && /[^e]ed$/.test(word));
}

const NO_VERB =
  /^(?:all|both|also|now|then|still|never|always|often|only|just|and|or|but|as|at|in|on|of|to|for|from|with|who|that|themselves)$/;
const OBJECT_COMES = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|him|them|it|us|me|no|\p{Lu}.*)$/u;
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

/** A word that is a verb by its place: after "they", or as the third person of a known verb before its object. */
function isVerbHere(words: readonly string[], i: number): boolean {
  const [before, word, after] = [words[i - 1] ?? '', words[i]!, words[i + 1] ?? ''];
  if (/^(?:i|we|you|they)$/i.test(before)) return /^\p{Ll}{2,}$/u.test(word) && !NO_VERB.test(word);
  return i > 0 && isThirdPerson(word, after);
}

/** "amplifies the message": the third person of a known verb before its object. */
function isThirdPerson(word: string, after: string): boolean {
  if (!/^\p{Ll}+s$/u.test(word) || !OBJECT_COMES.test(after)) return false;
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/s$/, '');
  return [base, `${base}ed`, `${base}d`, `${base}ing`].some(isVerb);
}

/** Whether a finite verb stands in the words, not after a determiner or "to". */
export function hasFiniteVerb(words: readonly string[], from = 0): boolean {
  return words.some(
    (word, i) =>
      i >= from &&
      (isFinite(word) || isVerbHere(words, i)) &&
      !DETERMINERS.test(words[i - 1] ?? '') &&
      !isBareParticiple(words, i),
  );
}

/** Says how a clause opens. */
export function findOpening(words: readonly string[]): Opening {
  const [first = '', second = ''] = words;
  if (
    (first === 'to' && !/^(?:the|a|an|his|her|its|their|our|some|many|most|all|\p{Lu}.*)$/u.test(second)) ||
    (first === 'not' && second === 'to')
  ) {
    return 'infinitive';
  }
  if (/^(?:who|which|whom|whose)$/.test(first) || (first === 'that' && isFinite(second))) return 'relative';
  if (/^(?:i|he|she|it|we|they|you|that|there|here|what|who)'/.test(first)) return 'subject';
  if (isAuxiliary(first) || first === 'never' || first === 'not') return 'verb';
  if (
    /^(?:including|involving|regarding|concerning|according|following|during|depending|excluding|pending)$/.test(first)
  )
    return 'fragment';
  const at = first.endsWith('ly') && words.length > 2 ? 1 : 0;
  const [verb = '', next = ''] = words.slice(at);
  if (verb.endsWith('ing') && verb.length > 4 && isVerb(verb) && !isFinite(next)) return 'participle';
  if (isBarePassive(verb, words)) return 'passive';
  if ((isFinite(verb) || isThirdPerson(verb, next)) && !isFinite(next) && next !== 'of') return 'verb';
  return hasFiniteVerb(words.slice(0, findLink(words)), 1) ? 'subject' : 'fragment';
}

/** "done without leave", "used by agents": a participle that needs its "was". */
function isBarePassive(verb: string, words: readonly string[]): boolean {
  if (PARTICIPLES.has(verb)) return true;
  return verb.endsWith('ed') && isVerb(verb) && words.slice(1, 5).includes('by');
}

/** Where a clause inside the clause begins: a verb behind it does not make the words before a sentence. */
function findLink(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) =>
      i > 0 && /^(?:that|which|who|whom|whose|where|when|because|given|if|as|while|although|though|but)$/.test(word),
  );
  // "those that came", "all who left": the subject itself.
  return at === -1 || at <= 2 ? words.length : at;
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
