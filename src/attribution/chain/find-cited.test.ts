import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../../text/find-sentences.ts';
import { documentOf } from '../document-of.ts';
import { openPage } from '../page.ts';
import { findCited } from './find-cited.ts';

const CASES: readonly (readonly [text: string, cited: string | null])[] = [
  ['The mayor was ousted, the Valley Post reported, citing two officials.', 'two officials'],
  ['It was over, the Post reported, quoting an unnamed councillor who was there.', 'an unnamed councillor'],
  ['It was over, the Post reported on Monday.', null],
  ['The exciting news was over, the Post reported.', null],
];

for (const [text, cited] of CASES) {
  test(`${text} → ${cited ?? 'nobody'}`, () => {
    const document = documentOf(text);
    const span = findCited(openPage(document, findSentences(text, document.blocks)), [[0, text.length]]);
    assert.equal(span === null ? null : text.slice(...span), cited);
  });
}
