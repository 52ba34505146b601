import assert from 'node:assert/strict';
import { array, assert as check, constantFrom, property } from 'fast-check';
import { describe, it } from 'node:test';
import { findChanges } from './find-changes.ts';

const tell = (earlier: string, later: string): [string, string][] =>
  findChanges(earlier, later).map(({ removed, added }) => [earlier.slice(...removed), later.slice(...added)]);

const makeWords = (seed: number): string =>
  Array.from({ length: 100_000 }, (_, at) => `w${(at * seed) % 9973}`).join(' ');

describe('findChanges', () => {
  const rows: [what: string, earlier: string, later: string, changes: [string, string][]][] = [
    ['nothing', 'The gate was open.', 'The gate was open.', []],
    ['white space', 'The gate\nwas open.', 'The  gate was open. ', []],
    ['a word for another', 'The gate was open.', 'The gate was shut.', [['open.', 'shut.']]],
    ['a word put in', 'The gate was open.', 'The gate was allegedly open.', [['', 'allegedly']]],
    ['a word taken out', 'The gate was allegedly open.', 'The gate was open.', [['allegedly', '']]],
    [
      'words at both ends',
      'a b c d',
      'x b c',
      [
        ['a', 'x'],
        ['d', ''],
      ],
    ],
    ['everything', 'a b', 'c d', [['a b', 'c d']]],
    ['from nothing', '', 'a b', [['', 'a b']]],
    ['to nothing', 'a b', '', [['a b', '']]],
    [
      'a denial put in',
      'Roe said so. The board met.',
      'Roe said so. Brandt denies it. The board met on Tuesday.',
      [
        ['', 'Brandt denies it.'],
        ['met.', 'met on Tuesday.'],
      ],
    ],
  ];
  for (const [what, earlier, later, changes] of rows)
    it(`finds ${what}`, () => assert.deepEqual(tell(earlier, later), changes));

  it('gives changes that make the one text of the other', () => {
    const text = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }).map((words) => words.join(' '));
    check(
      property(text, text, (earlier, later) => {
        let made = '';
        let at = 0;
        for (const { removed, added } of findChanges(earlier, later)) {
          made += ` ${earlier.slice(at, removed[0])} ${later.slice(...added)}`;
          at = removed[1];
        }
        made += ` ${earlier.slice(at)}`;
        assert.equal(made.trim().replaceAll(/\s+/g, ' '), later);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('ends in time on two long texts', () => {
    const start = performance.now();
    assert.equal(findChanges(makeWords(7), makeWords(11)).length, 1);
    assert.ok(performance.now() - start < 5000);
  });
});
