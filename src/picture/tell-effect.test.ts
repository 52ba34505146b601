import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decided, Effect } from '../model/effect.ts';
import { tellEffect } from './tell-effect.ts';

const NOTHING: Effect = {
  joined: [],
  made: [],
  gone: [],
  moved: [],
  passages: [],
  entities: { before: [], after: [] },
};
const A = { id: 'c1', title: 'The pier was shut', standing: 'reported' } as const;
const B = { id: 'c2', title: 'The pier had been closed', standing: 'disputed' } as const;

function decided(
  kind: string,
  effect: Partial<Effect>,
  payload: Record<string, unknown> = {},
  asked: Decided['asked'] = 'merge',
): Decided {
  const entry = { seq: 4, at: '', actor: 'ida', kind, payload, previous: '', hash: '' };
  return {
    asked,
    entry,
    quoted: [{ words: 'shut', document: 'd1', name: 'a.txt' }],
    effect: { ...NOTHING, ...effect },
  };
}

const rows: readonly [what: string, decided: Decided, sentences: readonly string[]][] = [
  [
    'a merge',
    decided('merged', { joined: [{ into: B, from: [A, B] }] }),
    ['Merged: “shut” (a.txt).', '“The pier was shut” and “The pier had been closed” are one claim now: c2, disputed.'],
  ],
  [
    'a merge that another decision forbids',
    decided('merged', {}),
    ['Merged: “shut” (a.txt).', 'They are still two claims: another decision keeps their words apart.'],
  ],
  [
    'two passages that are kept together',
    decided('merged', {}, {}, 'keep'),
    ['Kept together: “shut” (a.txt).', 'They stay together, whatever a later version makes of them.'],
  ],
  [
    'another standing',
    decided('rejected', { moved: [{ claim: A, was: 'disputed' }] }),
    ['Rejected: “shut” (a.txt).', 'c1, “The pier was shut”, is reported now; it was disputed.'],
  ],
  [
    'a passage that moved',
    decided('placed', {
      passages: [
        { claim: A, gained: 0, lost: 1 },
        { claim: B, gained: 2, lost: 0 },
      ],
    }),
    ['Placed: “shut” (a.txt).', 'c1 has 1 passage fewer.', 'c2 has 2 passages more.'],
  ],
  [
    'a name',
    decided('named', { entities: { before: ['Marsh'], after: ['Lena Marsh'] } }),
    ['Named: “shut” (a.txt).', '“Marsh” is “Lena Marsh” now.'],
  ],
  [
    'two who are one',
    decided('same entity', { entities: { before: ['Marsh', 'L. Marsh'], after: ['Lena Marsh'] } }),
    ['Taken for one: “shut” (a.txt).', '“Marsh” and “L. Marsh” are “Lena Marsh” now.'],
  ],
  [
    'what was written anew, and what was corrected',
    decided('corrected', { made: [A] }, { statement: null }),
    ['Written: “shut” (a.txt).', 'A claim more: c1, “The pier was shut”, reported.'],
  ],
  [
    'more than can be told one by one',
    decided('rejected', { gone: [A, B, A, B, A] }),
    [
      'Rejected: “shut” (a.txt).',
      'Nothing is left of the claim “The pier was shut”.',
      'Nothing is left of the claim “The pier had been closed”.',
      'Nothing is left of the claim “The pier was shut”.',
      'And 2 more such.',
    ],
  ],
];
for (const [what, each, sentences] of rows) {
  test(`tells ${what}`, () =>
    assert.deepEqual(
      tellEffect(each, ({ id }) => id),
      sentences,
    ));
}
