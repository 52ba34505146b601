import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHedges } from './find-hedges.ts';

const rows: [text: string, hedges: string[]][] = [
  ['Vasko reportedly sold it', ['reportedly']],
  ['It may or might hold', ['may', 'might']],
  ['the alleged sale of the ferry', ['alleged']],
  ['In May the Courier reported the sale', []],
  ['They met in likelihood', []],
];

for (const [text, hedges] of rows) {
  test(text, () => {
    assert.deepEqual(findHedges(text, [[0, text.length]]), hedges);
  });
}
