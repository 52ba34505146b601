import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../mention/find-dates.ts';
import { datesAgree, isCalendarDate } from './dates-agree.ts';

/** A date in a text printed on a day. */
function read(words: string, published: string): string {
  return findDates(words, [0, words.length], published)[0]!.date!;
}

test('dates agree where they may be one day, or begin together', () => {
  const rows = [
    ['in May 2031', 'on 4 May 2031', true],
    ['on 4 May', 'on 4 May 2031', true],
    ['on 14 May', 'on 4 May 2031', false],
    ['in 2030', 'in May 2031', false],
    ['since late 2029', 'since late 2029', true],
    ['since late 2027', 'since late 2029', false],
    ['on 9 November', 'on 9 November', true],
    ['on 19 November', 'on 9 November', false],
  ] as const;
  for (const [a, b, agree] of rows) {
    assert.equal(datesAgree(a, read(a, '2031-06-01'), b, read(b, '2031-05-20')), agree, `${a} / ${b}`);
  }
});

test('what hangs on the day of printing is no calendar date', () => {
  for (const words of ['4 May', 'May 2031', '1911', 'autumn']) assert.ok(isCalendarDate(words), words);
  for (const words of ['Friday', 'last week', 'yesterday']) assert.ok(!isCalendarDate(words), words);
});
