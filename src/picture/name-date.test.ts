import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nameDate, namePeriod } from './name-date.ts';

for (const [edtf, words] of [
  ['2024-10-25', '25 Oct 2024'],
  ['2024-10', 'Oct 2024'],
  ['2024', '2024'],
  ['2021-04~', 'about Apr 2021'],
  ['2022?', 'perhaps 2022'],
  ['2023-22', 'summer 2023'],
  ['2024-41', 'second half of 2024'],
  ['198X', 'the 1980s'],
  ['2024-23/..', 'from autumn 2024 on'],
  ['../2025-02-01', 'until 1 Feb 2025'],
  ['2025-03-04/2025-03-09', '4–9 Mar 2025'],
  ['2025-03-04T10:15:00Z', '4 Mar 2025'],
  ['2024-13', '2024-13'],
  ['2021%', 'perhaps about 2021'],
  ['2022-10/2022-12', 'Oct – Dec 2022'],
  ['last Tuesday', 'last Tuesday'],
] as const) {
  it(`${edtf} is ${words}`, () => assert.equal(nameDate(edtf), words));
}

for (const [from, to, words] of [
  ['2025-03-14', '2025-03-14', '14 Mar 2025'],
  ['2025-03-14', '2025-03-20', '14–20 Mar 2025'],
  ['2025-03-16', '2025-04-02', '16 Mar – 2 Apr 2025'],
  ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
  ['2024', '2025-01-02', '2024 – 2 Jan 2025'],
  ['2031-03', '2031-03-19', 'Mar – 19 Mar 2031'],
  ['2019', '2021', '2019 – 2021'],
] as const) {
  it(`from ${from} to ${to} is ${words}`, () => assert.equal(namePeriod(from, to), words));
}
