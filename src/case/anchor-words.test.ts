import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAnchor } from './anchor-words.ts';
import { readBytes } from '../capture/read-bytes.ts';
import type { Span } from '../model/span.ts';

const text = 'The chair said no. The chair said no. The board said yes.';
const { document } = readBytes({ name: 'a.txt', from: 'a.txt', bytes: new TextEncoder().encode(text) }).captures[0]!;

describe('findAnchor', () => {
  const rows: [what: string, words: string, span: Span, place: Span | null][] = [
    ['words at their place', 'The chair said no.', [19, 37], [19, 37]],
    ['words that moved, at the nearest place', 'The chair said no.', [15, 33], [19, 37]],
    ['words that moved the other way', 'The chair said no.', [8, 26], [0, 18]],
    ['words that stand before alone', 'The chair', [50, 59], [19, 28]],
    ['words that are gone', 'The chair said maybe.', [0, 21], null],
    ['no words', '', [0, 0], null],
  ];
  for (const [what, words, span, place] of rows) {
    it(what, () => assert.deepEqual(findAnchor({ sha256: document.sha256, span, words }, document), place));
  }
});
