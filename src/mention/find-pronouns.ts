import type { Span } from '../model/span.ts';
import type { NameWord } from './name-word.ts';

type PronounClass = 'he' | 'she' | 'they' | 'it' | 'I' | 'we';

/** A place of a pronoun that may stand for somebody. */
export interface PronounPlace {
  readonly span: Span;
  readonly of: PronounClass;
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly at: number;
}

const FORMS: ReadonlyMap<string, readonly [PronounClass, PronounPlace['form']]> = new Map([
  ['he', ['he', 'subject']],
  ["he's", ['he', 'subject']],
  ['him', ['he', 'object']],
  ['his', ['he', 'possessive']],
  ['himself', ['he', 'reflexive']],
  ['she', ['she', 'subject']],
  ["she's", ['she', 'subject']],
  ['her', ['she', 'possessive']],
  ['hers', ['she', 'possessive']],
  ['herself', ['she', 'reflexive']],
  ['they', ['they', 'subject']],
  ["they're", ['they', 'subject']],
  ["they've", ['they', 'subject']],
  ["they'd", ['they', 'subject']],
  ["they'll", ['they', 'subject']],
  ['them', ['they', 'object']],
  ['their', ['they', 'possessive']],
  ['theirs', ['they', 'possessive']],
  ['themselves', ['they', 'reflexive']],
  ['it', ['it', 'subject']],
  ['its', ['it', 'possessive']],
  ['itself', ['it', 'reflexive']],
  ['i', ['I', 'subject']],
  ["i'm", ['I', 'subject']],
  ["i've", ['I', 'subject']],
  ["i'd", ['I', 'subject']],
  ["i'll", ['I', 'subject']],
  ['me', ['I', 'object']],
  ['my', ['I', 'possessive']],
  ['myself', ['I', 'reflexive']],
  ['we', ['we', 'subject']],
  ["we're", ['we', 'subject']],
  ["we've", ['we', 'subject']],
  ["we'd", ['we', 'subject']],
  ["we'll", ['we', 'subject']],
  ['us', ['we', 'object']],
  ['our', ['we', 'possessive']],
  ['ours', ['we', 'possessive']],
  ['ourselves', ['we', 'reflexive']],
]);

/** Verbs of seeming and weather, whose "it" is nobody. */
const EMPTY_VERBS =
  /^(?:seems|seemed|appears|appeared|turns|turned|happens|happened|rains|rained|rain|remains|follows|takes|took|matters|mattered)$/u;
const COPULAS =
  /^(?:is|was|isn't|wasn't|would|will|may|might|could|should|has|had|can|be|been|becomes|became|makes|made|not)$/u;

/** Finds pronouns. An "it" that stands for nothing ("it is clear that", "it seems") is left out. */
export function findPronouns(words: readonly NameWord[]): PronounPlace[] {
  const found: PronounPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.word || word.lower.length > 10) continue;
    const key = word.lower.replace('’', "'");
    const entry = FORMS.get(key) ?? (key === 'it' ? FORMS.get('it') : undefined);
    if (entry === undefined || (word.upper && key === 'us')) continue;
    const [of, form] = entry;
    if (key === 'it' && isEmptyIt(words, at)) continue;
    if (key === 'i' && isNumeral(words, at)) continue;
    const object = key === 'her' && !takesNoun(words, at);
    found.push({ span: [word.start, word.end], of, form: object ? 'object' : form, at });
  }
  return found;
}

/** "World War I", "Title I" */
function isNumeral(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.sentence === words[at]!.sentence &&
    /^(?:War|Title|Type|Part|Phase|Class|Division|Chapter|Tier)$/u.test(before.text)
  );
}

/** "it is likely that", "it was clear who", "it's time to", "it takes". */
function isEmptyIt(words: readonly NameWord[], at: number): boolean {
  const sentence = words[at]!.sentence;
  const next = words[at + 1];
  if (next?.sentence !== sentence) return false;
  if (EMPTY_VERBS.test(next.lower)) return true;
  const contracted = words[at]!.possessive;
  if (!contracted && !COPULAS.test(next.lower)) return false;
  for (let i = at + 1; i < at + 9; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence || (!word.word && word.text !== ',')) return false;
    if (/^(?:that|whether|who|why|how|if|when|to|for|because)$/u.test(word.lower)) return i > at + 1;
  }
  return false;
}

function takesNoun(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  if (next?.sentence !== words[at]!.sentence || !next.word) return false;
  return !/^(?:to|and|or|but|in|on|at|for|from|with|as|that|of|by|because|when|if|a|an|the|about|into|he|she|they|it|is|was|after|before|this|who|out|up|over|not|so)$/u.test(
    next.lower,
  );
}
