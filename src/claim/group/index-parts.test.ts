import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findParts } from './find-parts.ts';
import type { Gist, GistWord } from './gist.ts';
import { indexParts } from './index-parts.ts';
import { matchParts } from './match-parts.ts';

function word(stem: string, weight: number, classes: readonly number[] = []): GistWord {
  return { stem, classes, row: -1, weight, local: 1 };
}

function gist(words: readonly GistWord[], names: readonly string[] = [], numbers: readonly string[] = []): Gist {
  const parts: Pick<Gist, 'words' | 'names' | 'numbers'> = { words, names, numbers };
  // eslint-disable-next-line typescript/no-unsafe-type-assertion
  return parts as Gist;
}

const pairs = [
  {
    what: 'two telling words',
    a: gist([word('harbour', 0.7), word('fee', 0.6)]),
    b: gist([word('fee', 0.6), word('harbour', 0.7)]),
    meet: true,
  },
  { what: 'one telling word', a: gist([word('harbour', 0.7)]), b: gist([word('harbour', 0.7)]), meet: false },
  { what: 'one rare word', a: gist([word('bollard', 0.9)]), b: gist([word('bollard', 0.9)]), meet: true },
  {
    what: 'a word and its synonym, beside another',
    a: gist([word('ship', 0.6, [4]), word('fee', 0.6)]),
    b: gist([word('vessel', 0.6, [4]), word('fee', 0.6)]),
    meet: true,
  },
  {
    what: 'a common word and a name',
    a: gist([word('go', 0.2)], ['Halden']),
    b: gist([word('go', 0.2)], ['Halden']),
    meet: false,
  },
  { what: 'a long number', a: gist([], [], ['14200']), b: gist([], [], ['14200']), meet: true },
  { what: 'a year', a: gist([], [], ['2031']), b: gist([], [], ['2031']), meet: false },
] as const;

for (const { what, a, b, meet } of pairs) {
  test(`${what}: ${meet ? 'worth' : 'not worth'} comparing`, () => {
    assert.equal(matchParts(indexParts([a]), indexParts([b])).length, meet ? 1 : 0);
  });
}

test('the most telling parts are combined, whatever their order', () => {
  const words = Array.from({ length: 20 }, (_, at) => word(`w${at}`, 0.5 + at / 100));
  assert.deepEqual(findParts(gist(words)).telling, findParts(gist(words.toReversed())).telling);
  assert.ok(findParts(gist(words)).telling.includes('w19'));
  assert.ok(!findParts(gist(words)).telling.includes('w0'));
});
