/**
 * The Porter2 (English) stemmer, from M. F. Porter's published description of the Snowball algorithm.
 * @param word one word; case is folded, a curly apostrophe is read as a straight one
 * @returns its stem ("investigations" and "investigating" become "investig")
 */
export function stemWord(word: string): string {
  let w = word.toLowerCase().replaceAll('’', "'");
  if (w.length <= 2) return w;
  const special = EXCEPTIONS.get(w);
  if (special !== undefined) return special;
  if (w.startsWith("'")) w = w.slice(1);
  w = markConsonantY(w);
  const [r1, r2] = regions(w);
  w = step0(w);
  w = step1a(w);
  if (INVARIANT.has(w)) return w.toLowerCase();
  w = step1b(w, r1);
  w = step1c(w);
  w = replaceLongest(w, STEP2, r1, (stem, suffix) =>
    suffix === 'li' ? VALID_LI.has(stem.charAt(stem.length - 1)) : suffix !== 'ogi' || stem.endsWith('l'),
  );
  w = replaceLongest(w, STEP3, r1, (stem, suffix) => suffix !== 'ative' || stem.length >= r2);
  w = replaceLongest(w, STEP4, r2, (stem, suffix) => suffix !== 'ion' || stem.endsWith('s') || stem.endsWith('t'));
  return step5(w, r1, r2).toLowerCase();
}

/** Words that the rules would spoil, as the description lists them. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['andes', 'andes'],
  ['atlas', 'atlas'],
  ['bias', 'bias'],
  ['cosmos', 'cosmos'],
  ['dying', 'die'],
  ['early', 'earli'],
  ['gently', 'gentl'],
  ['howe', 'howe'],
  ['idly', 'idl'],
  ['lying', 'lie'],
  ['news', 'news'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ['skies', 'sky'],
  ['skis', 'ski'],
  ['sky', 'sky'],
  ['tying', 'tie'],
  ['ugly', 'ugli'],
]);

const INVARIANT: ReadonlySet<string> = new Set([
  'canning',
  'earring',
  'exceed',
  'herring',
  'inning',
  'outing',
  'proceed',
  'succeed',
]);

const VALID_LI: ReadonlySet<string> = new Set('cdeghkmnrt');
const DOUBLES: ReadonlySet<string> = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']);

type Rules = readonly (readonly [suffix: string, replacement: string])[];

/** Longest suffixes first. */
const STEP2: Rules = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const STEP3: Rules = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP4: Rules = [
  ['ement', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['ment', ''],
  ['ant', ''],
  ['ent', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
  ['ion', ''],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
];

function isVowel(letter: string): boolean {
  return letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u' || letter === 'y';
}

/** A "y" at the start or after a vowel counts as a consonant, written "Y" until the end. */
function markConsonantY(w: string): string {
  let out = '';
  for (let i = 0; i < w.length; i++) {
    const letter = w.charAt(i);
    out += letter === 'y' && (i === 0 || isVowel(out.charAt(i - 1))) ? 'Y' : letter;
  }
  return out;
}

/** Where R1 and R2 begin. */
function regions(w: string): [number, number] {
  const after = (from: number): number => {
    for (let i = from + 1; i < w.length; i++) {
      if (!isVowel(w.charAt(i)) && isVowel(w.charAt(i - 1))) return i + 1;
    }
    return w.length;
  };
  const prefix = /^(?:gener|commun|arsen)/.exec(w);
  const r1 = prefix === null ? after(0) : prefix[0].length;
  return [r1, after(r1)];
}

function step0(w: string): string {
  return w.replace(/(?:'s'|'s|')$/, '');
}

function step1a(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (w.endsWith('ied') || w.endsWith('ies')) return w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  if (w.endsWith('us') || w.endsWith('ss')) return w;
  if (w.endsWith('s') && hasVowel(w.slice(0, -2))) return w.slice(0, -1);
  return w;
}

function hasVowel(w: string): boolean {
  for (let i = 0; i < w.length; i++) if (isVowel(w.charAt(i))) return true;
  return false;
}

function step1b(w: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(w);
  if (eed !== null) return eed.index >= r1 ? `${w.slice(0, eed.index)}ee` : w;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(w);
  if (ending === null || !hasVowel(w.slice(0, ending.index))) return w;
  const stem = w.slice(0, ending.index);
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`;
  if (DOUBLES.has(stem.slice(-2))) return stem.slice(0, -1);
  return r1 >= stem.length && endsShort(stem) ? `${stem}e` : stem;
}

/** A short syllable: vowel and consonant at the start, or consonant, vowel, consonant other than w, x, Y. */
function endsShort(w: string): boolean {
  const n = w.length;
  if (n === 2) return isVowel(w.charAt(0)) && !isVowel(w.charAt(1));
  if (n < 3) return false;
  const last = w.charAt(n - 1);
  return !isVowel(last) && !'wxY'.includes(last) && isVowel(w.charAt(n - 2)) && !isVowel(w.charAt(n - 3));
}

function step1c(w: string): string {
  const last = w.charAt(w.length - 1);
  if ((last === 'y' || last === 'Y') && w.length > 2 && !isVowel(w.charAt(w.length - 2))) return `${w.slice(0, -1)}i`;
  return w;
}

/** Replaces the longest suffix that fits, where it lies in the region and the condition holds. */
function replaceLongest(
  w: string,
  rules: Rules,
  region: number,
  holds: (stem: string, suffix: string) => boolean,
): string {
  for (const [suffix, replacement] of rules) {
    if (!w.endsWith(suffix)) continue;
    const stem = w.slice(0, w.length - suffix.length);
    return stem.length >= region && holds(stem, suffix) ? stem + replacement : w;
  }
  return w;
}

function step5(w: string, r1: number, r2: number): string {
  const at = w.length - 1;
  const stem = w.slice(0, -1);
  if (w.endsWith('e')) return at >= r2 || (at >= r1 && !endsShort(stem)) ? stem : w;
  if (w.endsWith('ll')) return at >= r2 ? stem : w;
  return w;
}
