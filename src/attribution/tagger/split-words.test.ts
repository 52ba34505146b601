import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWords, splitWords } from './split-words.ts';

function split(text: string): string[] {
  const words = makeWords(text.length);
  splitWords(text, [0, text.length], null, words);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i], words.end[i]));
}

for (const [text, words] of [
  ['He didn’t go.', 'He|did|n’t|go|.'],
  ["the mayor's house", "the|mayor|'s|house"],
  ['They’re late; I’ll wait.', 'They|’re|late|;|I|’ll|wait|.'],
  ['Mr. Brandt met U.S. officials.', 'Mr.|Brandt|met|U.S.|officials|.'],
  ['a well-known, 4,000-page file', 'a|well-known|,|4,000-page|file'],
  ["''No,'' she said.", "''|No|,|''|she|said|."],
  ['“No … never”', '“|No|…|never|”'],
  ['wait... what -- now?', 'wait|...|what|--|now|?'],
  ['$3.5 million (40%)', '$|3.5|million|(|40|%|)'],
  ['@harbour wrote #nobridge', '@harbour|wrote|#nobridge'],
  ['O’Brien’s note', 'O’Brien|’s|note'],
  ['the workers’ hall', 'the|workers|’|hall'],
  ['non\u00a0breaking\u200bspaces', 'non|breaking|spaces'],
  ['', ''],
] as const) {
  test(`splits: ${text}`, () => {
    assert.equal(split(text).join('|'), words);
  });
}
