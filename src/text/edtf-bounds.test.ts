import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEdtf, findEarliestDay, findLatestDay, mayOverlap } from './edtf-bounds.ts';

const bounds: [edtf: string | null, first: string | null, last: string | null][] = [
  ['2024-10-05', '2024-10-05', '2024-10-05'],
  ['2024-10-05T21:00:00+02:00', '2024-10-05', '2024-10-05'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02~', '2023-02-01', '2023-02-28'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['2016-22', '2016-06-01', '2016-08-31'],
  ['2016-24', '2016-12-01', '2017-02-28'],
  ['2016-34', '2016-04-01', '2016-06-30'],
  ['2022-10~/2022-12~', '2022-10-01', '2022-12-31'],
  ['2022-10~/..', '2022-10-01', null],
  ['../2019', null, '2019-12-31'],
  ['2022/', '2022-01-01', null],
  ['2024-13', null, null],
  ['2023-02-30', null, null],
  ['soon', null, null],
  [null, null, null],
];

for (const [edtf, first, last] of bounds) {
  test(`${edtf} reaches from ${first} to ${last}`, () => {
    assert.equal(findEarliestDay(edtf), first);
    assert.equal(findLatestDay(edtf), last);
  });
}

const pairs: [a: string | null, b: string | null, may: boolean][] = [
  ['2024-10', '2024-10-31', true],
  ['2024-10', '2024-11', false],
  ['2022-10~/..', '2024', true],
  ['2022-10~/..', '2021-04~', false],
  ['2021', null, true],
  ['../2019', '2020-01-01', false],
];

for (const [a, b, may] of pairs) {
  test(`${a} and ${b} ${may ? 'may' : 'cannot'} share a day`, () => {
    assert.equal(mayOverlap(a, b), may);
    assert.equal(mayOverlap(b, a), may);
  });
}

test('sorts by first day, then last, the undated at the end', () => {
  assert.deepEqual([null, '2024', '2024-01', '../2019', '2023-12~'].toSorted(compareEdtf), [
    '../2019',
    '2023-12~',
    '2024-01',
    '2024',
    null,
  ]);
});
