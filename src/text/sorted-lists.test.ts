import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './abbreviations.ts';
import { CAPTION_MARKS, CAPTION_OPENINGS, FURNITURE_LINES, FURNITURE_OPENINGS } from './furniture-phrases.ts';
import { SENTENCE_STARTERS, TAG_VERBS } from './sentence-starters.ts';

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['leading abbreviations', LEADING_ABBREVIATIONS],
  ['abbreviations before numbers', NUMBER_ABBREVIATIONS],
  ['closing abbreviations', CLOSING_ABBREVIATIONS],
  ['furniture openings', FURNITURE_OPENINGS],
  ['furniture lines', FURNITURE_LINES],
  ['caption marks', CAPTION_MARKS],
  ['caption openings', CAPTION_OPENINGS],
  ['sentence starters', SENTENCE_STARTERS],
  ['tag verbs', TAG_VERBS],
];

for (const [name, list] of lists) {
  test(`${name} are sorted, in lower case, each once`, () => {
    assert.deepEqual(list, [...new Set(list)].toSorted());
    assert.deepEqual(
      list,
      list.map((entry) => entry.toLowerCase()),
    );
  });
}

test('an abbreviation is in one list', () => {
  const all = [...LEADING_ABBREVIATIONS, ...NUMBER_ABBREVIATIONS, ...CLOSING_ABBREVIATIONS];
  assert.equal(new Set(all).size, all.length);
});
