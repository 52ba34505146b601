import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnnamed } from './find-unnamed.ts';

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['People familiar with the matter said so.', ['People familiar with the matter']],
  ['It fell, according to three officials briefed on the talks.', ['three officials briefed on the talks']],
  ['Sources told the Courier that it fell.', ['Sources']],
  ['A senior administration official said it fell.', ['A senior administration official']],
  ['A person with direct knowledge of the sale confirmed it.', ['A person with direct knowledge of the sale']],
  ['U.S. officials and two Harbour Board aides doubt it.', ['U.S. officials', 'two Harbour Board aides']],
  ['An unnamed lawyer wrote to the board.', ['An unnamed lawyer']],
  ['One adviser, who spoke on condition of anonymity, shrugged.', ['One adviser, who spoke on condition of anonymity']],
  ['The people close to the mayor said nothing.', ['The people close to the mayor']],
  // Near misses: named, definite, things, a post that somebody holds.
  ['The officials left the hall.', []],
  ['The source of the river is dry; new sources of energy and the main source are not.', []],
  ['People left the hall.', []],
  ['Senior adviser Bo Lind left.', []],
  ['She worked as policy adviser.', []],
  ['His aides left.', []],
];

for (const [text, expected] of rows) {
  test(text, () => {
    assert.deepEqual(
      findUnnamed(text, [0, text.length]).map(({ span }) => text.slice(...span)),
      expected,
    );
  });
}

test('number is told', () => {
  const text = 'Two officials and a source close to the board spoke.';
  assert.deepEqual(
    findUnnamed(text, [0, text.length]).map(({ plural }) => plural),
    [true, false],
  );
});
