import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../model/failure.ts';
import { readDay } from './read-day.ts';

for (const day of ['2031', '2031-03', '2031-03-04', '2028-02-29']) {
  test(`${day} is a day, a month or a year`, () => assert.equal(readDay(day), day));
}

test('none given', () => assert.equal(readDay(undefined), undefined));

for (const words of [
  '',
  'today',
  '31',
  '2031-13',
  '2031-00',
  '2031-02-29',
  '2031-03-32',
  '2031-3-4',
  '2031-03-04T00:00',
  '2031/2032',
]) {
  test(`${JSON.stringify(words)} is none`, () => {
    assert.throws(
      () => readDay(words),
      (error) => error instanceof Failure && error.code === 'usage',
    );
  });
}
