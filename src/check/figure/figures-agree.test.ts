import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../mention/find-figures.ts';
import { figuresAgree, unitsAgree } from './figures-agree.ts';
import { findSingle } from './find-single.ts';
import { findVague } from './find-vague.ts';

const figure = (words: string) => findFigures(words, [0, words.length])[0]!;

test('rounding within what either states is no difference', () => {
  const rows = [
    ['about 80 percent of the ships', '79.6 percent of the ships', true],
    ['nearly 9,500 ships', '9,480 ships', true],
    ['more than 200 million crowns', '240 million crowns', true],
    ['240 million crowns', '240 million crowns', true],
    ['1.8 billion crowns', '1.84 billion crowns', true],
    ['60 percent of the ships', '80 percent of the ships', false],
    ['more than 200 million crowns', '340 million crowns', false],
    ['1.8 billion crowns', '2.8 billion crowns', false],
    ['about 1,400 beacons', 'about 1,200 beacons', false],
    ['19 ships', '9 ships', false],
  ] as const;
  for (const [draft, document, agree] of rows) {
    assert.equal(figuresAgree(figure(draft), figure(document)), agree, `${draft} / ${document}`);
  }
});

test('only numbers of one kind are compared', () => {
  const rows = [
    ['EUR', 'EUR', true],
    ['EUR', 'USD', false],
    ['navigation beacons', 'beacons', true],
    ['ships', 'beacons', false],
    ['percent', 'ships', false],
    [null, 'of 5', true],
    [null, 'ships', false],
  ] as const;
  for (const [a, b, agree] of rows) assert.equal(unitsAgree(a, b), agree, `${a} / ${b}`);
});

test('one of a thing, and numbers in words alone, are found', () => {
  const text = 'Both own up to a single telephone call. Tens of thousands of letters came, and dozens of callers.';
  assert.deepEqual(findSingle(text, [0, 39], 'telephone calls'), [17, 38]);
  assert.equal(findSingle(text, [0, 39], 'letters'), null);
  assert.deepEqual(
    findVague(text, [39, text.length]).map(({ key }) => key),
    ['tens of thousands', 'dozens'],
  );
});
