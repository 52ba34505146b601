import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PART } from './argument-lattice.ts';
import { readHints } from './read-hints.ts';
import { makeWords, splitWords } from './split-words.ts';

test('says of each word what the rules make of it, marks at the ends left out', () => {
  const text = '“It held,” Vik said.';
  const words = makeWords(text.length);
  splitWords(text, [0, text.length], null, words);
  const { found, cueOf, part } = readHints(words, [
    { source: [[11, 14]], cue: [[15, 19]], content: [[0, 10]], by: 'verb' },
  ]);
  const { none, source, cue, content } = PART;
  assert.deepEqual([...part], [none, content, content, none, none, source, cue, none]);
  assert.deepEqual([...cueOf], [-1, -1, -1, -1, -1, -1, 0, -1]);
  assert.equal(found.length, 1);
});

test('nothing found, nothing said', () => {
  const words = makeWords(8);
  splitWords('It held.', [0, 8], null, words);
  assert.deepEqual([...readHints(words, []).cueOf], [-1, -1, -1]);
});
