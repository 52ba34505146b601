import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameDate, namePeriod } from './name-date.ts';

const DATES: readonly (readonly [edtf: string, words: string])[] = [
  ['2024-10-25', '25 Oct 2024'],
  ['2024-10-05', '5 Oct 2024'],
  ['2024-10', 'Oct 2024'],
  ['2024', '2024'],
  ['2021-04~', 'about Apr 2021'],
  ['2021?', 'perhaps 2021'],
  ['2021%', 'perhaps about 2021'],
  ['202X', 'the 2020s'],
  ['2023-22', 'summer 2023'],
  ['2024-10-25T09:30:00Z', '25 Oct 2024'],
  ['2022-11/..', 'from Nov 2022 on'],
  ['../2022-11', 'until Nov 2022'],
  ['2022-10/2022-12', 'Oct – Dec 2022'],
  ['2022-10-03/2022-10-09', '3–9 Oct 2022'],
  ['2024-13', '2024-13'], // no month: shown as it stands
  ['some day', 'some day'],
];

for (const [edtf, words] of DATES) test(`${edtf} is ${words}`, () => assert.equal(nameDate(edtf), words));

const PERIODS: readonly (readonly [from: string, to: string, words: string])[] = [
  ['2031-03-04', '2031-03-04', '4 Mar 2031'],
  ['2031-03-04', '2031-03-19', '4–19 Mar 2031'],
  ['2031-02-28', '2031-03-04', '28 Feb – 4 Mar 2031'],
  ['2030-12-30', '2031-01-02', '30 Dec 2030 – 2 Jan 2031'],
  ['2031-03', '2031-03-19', 'Mar – 19 Mar 2031'],
  ['2019', '2021', '2019 – 2021'],
];

for (const [from, to, words] of PERIODS) {
  test(`${from} to ${to} is ${words}`, () => assert.equal(namePeriod(from, to), words));
}
