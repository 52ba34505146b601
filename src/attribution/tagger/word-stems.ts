import { hashWord } from './hash-feature.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  think: 'thought',
  write: 'wrote written',
  speak: 'spoke spoken',
  know: 'knew known',
  find: 'found',
  see: 'saw seen',
  feel: 'felt',
  hold: 'held',
  swear: 'swore sworn',
  mean: 'meant',
  hear: 'heard',
  make: 'made',
  take: 'took taken',
  give: 'gave given',
  lay: 'laid',
  go: 'went gone goes',
  come: 'came',
  become: 'became',
  have: 'has had having',
  be: 'is was are were been being am',
  do: 'did does done',
  get: 'got gotten getting',
  forget: 'forgot forgotten',
  foresee: 'foresaw foreseen',
  teach: 'taught',
  seek: 'sought',
  understand: 'understood',
  withdraw: 'withdrew withdrawn',
  draw: 'drew drawn',
  lead: 'led',
  leave: 'left',
  lose: 'lost',
  show: 'shown',
  stand: 'stood',
  strike: 'struck',
  send: 'sent',
  keep: 'kept',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  choose: 'chose chosen',
  fight: 'fought',
  retell: 'retold',
  rewrite: 'rewrote rewritten',
  overhear: 'overheard',
  rebut: 'rebutted rebutting',
  quip: 'quipped quipping',
  admit: 'admitted admitting',
  refer: 'referred referring',
  vote: 'voting',
  decry: 'decries decried',
  deny: 'denies denied',
  reply: 'replies replied',
};

const STEMS = new Map<number, number>();
for (const [stem, forms] of Object.entries(IRREGULAR)) {
  for (const form of forms.split(' ')) STEMS.set(hashWord(form), hashWord(stem));
}

const VOWELS = new Set([97, 101, 105, 111, 117, 121]);

function hasVowel(codes: Uint16Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (VOWELS.has(codes[i] as number)) return true;
  return false;
}

/**
 * Hash of a word without its inflection, for words of one lemma to share a feature. A crude stemmer (endings -s, -ed, -ing and a final
 * e or doubled consonant go) with a list of irregular verbs: it has to be steady, not right.
 * @param codes lower-case character codes
 * @param length how many of them
 * @param hash hash of the whole word
 */
export function stemHash(codes: Uint16Array, length: number, hash: number): number {
  const irregular = STEMS.get(hash);
  if (irregular !== undefined) return irregular;
  if (length < 4) return hash;
  const last = codes[length - 1] as number;
  let n = length;
  if (last === 115) {
    const before = codes[length - 2] as number;
    if (before === 115 || before === 117 || before === 105) return hash;
    n = before === 101 && length > 4 ? length - 2 : length - 1;
  } else if (last === 100 && codes[length - 2] === 101 && hasVowel(codes, length - 2)) n = length - 2;
  else if (
    last === 103 &&
    length > 4 &&
    codes[length - 2] === 110 &&
    codes[length - 3] === 105 &&
    hasVowel(codes, length - 3)
  )
    n = length - 3;
  else if (last === 101) n = length - 1;
  let end = codes[n - 1] as number;
  if (end === 101 && n > 3) n--;
  else if (n < length && n > 3 && end === codes[n - 2] && end !== 108 && end !== 115 && !VOWELS.has(end)) n--;
  end = codes[n - 1] as number;
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < n - 1; i++) h = Math.imul(h ^ (codes[i] as number), 0x01000193);
  return Math.imul(h ^ (end === 121 ? 105 : end), 0x01000193);
}
