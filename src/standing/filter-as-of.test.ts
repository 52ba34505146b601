import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMatter, makeSilence, some, who } from '../../test/made-up-wall.ts';
import { filterAsOf, placeDocuments } from './filter-as-of.ts';

const MATTER = makeMatter(
  [
    {
      in: 'gazette',
      publisher: 'The Quay Gazette',
      published: '2031-03-01',
      says: 'the wall has moved',
      by: [some('a diver', 'unnamed')],
    },
    { in: 'month', publisher: 'Ferry Post', published: '2031-04', says: 'the wall moved' },
    { in: 'pasted', says: 'the wall moved far' },
    { in: 'late', published: '2031-05-09', says: 'the wall never moved', by: [who('Ilse Brandt')], stance: 'deny' },
  ],
  {
    silences: [makeSilence('Harbour Board', 'declined'), makeSilence('Ada Marlow', 'declined', 'late')],
    history: [
      { step: 'asked for', when: null, statement: 'gazette 0' },
      { step: 'opened', when: null, statement: 'late 0' },
    ],
    edges: [{ a: 'gazette 0', b: 'late 0', reason: 'wall', weight: 1 }],
  },
);

const CASES: readonly (readonly [
  asOf: string | null,
  documents: readonly string[],
  silences: number,
  steps: number,
])[] = [
  ['2031-02-28', [], 0, 0],
  ['2031-03-01', ['gazette'], 1, 1],
  ['2031-04-10', ['gazette'], 1, 1], // a document of April may be of its end
  ['2031-04-30', ['gazette', 'month'], 1, 1],
  ['2031-05', ['gazette', 'month', 'late'], 2, 2],
  [null, ['gazette', 'month', 'pasted', 'late'], 2, 2],
];

for (const [asOf, documents, silences, steps] of CASES) {
  test(`as of ${asOf ?? 'now'}: ${documents.join(', ') || 'nothing'}`, () => {
    const claim = filterAsOf(MATTER.claim, MATTER.readings, asOf);
    assert.deepEqual(
      claim.passages.map(({ document }) => document),
      documents.map((name) => `d-${name}`),
    );
    assert.equal(claim.silences.length, silences);
    assert.equal(claim.history.length, steps);
    assert.equal(claim.edges.length, steps === 2 ? 1 : 0);
  });
}

test('what has no date is listed apart', () => {
  const { placed, notPlaced } = placeDocuments(MATTER.documents, '2031-04-30');
  assert.deepEqual([...placed], ['d-gazette', 'd-month']);
  assert.deepEqual(notPlaced, ['d-pasted']);
});
