import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from '../../test/made-up-case.ts';
import { findBlocks } from '../text/find-blocks.ts';
import { findSharedQuotations } from './find-shared-quotations.ts';
import type { QuotationMatch } from './compare-quotations.ts';

const ORIGINAL = 'We will not light a single lamp on the mole until the board has paid what it owes us';

const CASES: readonly (readonly [what: string, other: string, match: QuotationMatch | null])[] = [
  ['the same words', ORIGINAL, 'same'],
  ['the same words typeset otherwise', ORIGINAL.toUpperCase(), 'same'],
  ['its second half', 'until the board has paid what it owes us', 'trimmed'],
  ['with a piece left out', 'We will not light a single lamp … until the board has paid what it owes us', 'trimmed'],
  ['with a word changed', ORIGINAL.replace('single', 'solitary'), 'altered'],
  ['with the sense turned', ORIGINAL.replace('will not', 'will gladly'), 'altered'],
  ['a phrase of four words', 'light a single lamp', null],
  ['other words', 'We have paid the board all that we owed, and the lamps on the mole were lit again', null],
];

for (const [what, other, match] of CASES) {
  test(`${what}: ${match ?? 'another utterance'}`, () => {
    const texts = [`“${ORIGINAL},” the captain said.`, `The captain: “${other}.”`];
    const documents = texts.map((text, i) => ({ ...makeDocument(`d${i}`, text), blocks: findBlocks(text) }));
    const found = findSharedQuotations(documents.toReversed());
    assert.equal(found[0]?.match ?? null, match);
    if (match === null) return;
    assert.equal(texts[1]?.slice(...(found[0]?.b.span ?? [0, 0])).includes(other), true);
  });
}

test('says which words differ', () => {
  const texts = [`“${ORIGINAL},” she said.`, `“${ORIGINAL.replace('single', 'solitary')},” she said.`];
  const documents = texts.map((text, i) => ({ ...makeDocument(`d${i}`, text), blocks: findBlocks(text) }));
  assert.deepEqual(findSharedQuotations(documents)[0]?.changed, ['single', 'solitary']);
});

test('what one document quotes twice, and what is not in marks, is no shared quotation', () => {
  const text = `“${ORIGINAL},” she said. “${ORIGINAL}.”`;
  const documents = [text, `${ORIGINAL}.`].map((t, i) => ({ ...makeDocument(`d${i}`, t), blocks: findBlocks(t) }));
  assert.deepEqual(findSharedQuotations(documents), []);
});
