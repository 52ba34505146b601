import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../model/document.ts';
import { locateWords } from './locate-words.ts';

const TEXT = 'The board said no.\nThe  clerk said “never again”, and the board said so too.';
const DOCUMENT: Document = {
  id: 'd1',
  name: 'minutes.txt',
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  sha256: 'f'.repeat(64),
  textSha256: 'e'.repeat(64),
  text: TEXT,
  blocks: [],
  offsets: [],
};

const rows: readonly [what: string, words: string | [number, number], near: [number, number] | null][] = [
  ['words that stand once', 'said no', null],
  ['a stretch from where to where', [4, 9], null],
  ['white space evened out', 'The clerk', null],
  ['marks of another shape', '"never again"', null],
  ['of two places the nearer', 'board said', [60, 61]],
];
const flat = (each: string): string => each.replaceAll(/\s+/g, ' ').replaceAll(/[“”]/g, '"');

for (const [what, words, near] of rows) {
  test(`finds ${what}`, () => {
    const anchor = locateWords(DOCUMENT, words, near);
    assert.equal(anchor.words, TEXT.slice(...anchor.span));
    assert.equal(flat(anchor.words), typeof words === 'string' ? flat(words) : TEXT.slice(...words));
    if (near !== null) assert.ok(anchor.span[0] > TEXT.indexOf('clerk'));
  });
}

const refused: readonly [what: string, words: string | [number, number], sentence: RegExp][] = [
  ['words that stand nowhere', 'the mayor', /“the mayor” does not stand in minutes\.txt; copy the words from it\.$/],
  ['words that stand twice, with nothing to choose by', 'board said', /stands 2 times in minutes\.txt; give more/],
  ['a stretch that ends before it begins', [9, 4], /9-4 is no stretch of minutes\.txt\.$/],
  ['a stretch beyond the end', [0, 900], /0-900 is no stretch/],
  ['no words', ' ', /does not stand/],
];
for (const [what, words, sentence] of refused) {
  test(`refuses ${what}`, () => assert.throws(() => locateWords(DOCUMENT, words, null), sentence));
}
