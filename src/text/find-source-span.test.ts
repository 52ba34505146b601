import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Span } from '../model/span.ts';
import { findSourceSpan } from './find-source-span.ts';

describe('findSourceSpan', () => {
  // "She never met" out of "She *never* met &amp;": "&" stands nowhere letter for letter.
  const offsets = [
    { text: 0, source: 0, length: 4 },
    { text: 4, source: 5, length: 5 },
    { text: 9, source: 11, length: 5 },
  ];
  const rows: [what: string, span: Span, place: Span | null][] = [
    ['inside a run', [4, 9], [5, 10]],
    ['over the end of a run', [0, 9], [0, 10]],
    ['from the middle of one to the middle of another', [2, 11], [2, 13]],
    ['partly outside', [12, 15], [14, 16]],
    ['wholly outside', [14, 15], null],
    ['nothing', [3, 3], null],
  ];
  for (const [what, span, place] of rows) it(what, () => assert.deepEqual(findSourceSpan(span, offsets), place));

  it('is the same where text and source are the same', () => {
    assert.deepEqual(findSourceSpan([7, 9], [{ text: 0, source: 0, length: 0 }]), [7, 9]);
  });
});
