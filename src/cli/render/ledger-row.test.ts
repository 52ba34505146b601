import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimRecord } from '../../model/case-records.ts';
import type { Claim } from '../../model/claim.ts';
import type { Standing } from '../../model/standing.ts';
import { MADE_UP, makeClaim, makeOrigin, makeOrigins, makePassage, makeStanding } from '../../../test/made-up-case.ts';
import { describeRow } from './ledger-row.ts';
import { gatherPapers } from './papers.ts';

const papers = gatherPapers(MADE_UP.documents, MADE_UP.statements, MADE_UP.entities);
const [told, , leaned, denied, wider, machine] = MADE_UP.statements;
const spoken = (known: Partial<Standing['spoken'][number]> = {}): Standing['spoken'][number] => ({
  name: 'Orlan Petty',
  says: 'deny',
  when: '2031-03-06',
  firsthand: true,
  earlier: false,
  statement: denied.id,
  ...known,
});

function makeRecord(standing: Partial<Standing>, claim: Partial<Claim> = {}): ClaimRecord {
  return {
    claim: makeClaim('c1', 'request', 'Whether the radio was off', {
      passages: [makePassage(told, 'affirm')],
      ...claim,
    }),
    origins: makeOrigins([makeOrigin('The Harbour Gazette', 'outlet')]),
    standing: makeStanding('reported', standing),
    first: '2031-03-04',
    last: '2031-03-04',
  };
}

const VOICES: readonly (readonly [what: string, record: ClaimRecord, words: readonly string[]])[] = [
  ['nobody answers', makeRecord({}), []],
  [
    'a denial has its date',
    makeRecord({ deniedBy: ['Orlan Petty'], spoken: [spoken()] }),
    ['denied by Orlan Petty, 6 Mar 2031'],
  ],
  [
    'of several denials the last is dated',
    makeRecord({ deniedBy: ['Orlan Petty'], spoken: [spoken(), spoken({ when: '2031-03-12' })] }),
    ['denied by Orlan Petty, 12 Mar 2031'],
  ],
  [
    'a denial that another one reports says so',
    makeRecord({ deniedBy: ['Orlan Petty'], spoken: [spoken({ firsthand: false, when: null })] }),
    ['denied by Orlan Petty (by another’s word)'],
  ],
  [
    'an earlier statement is no denial',
    makeRecord({ spoken: [spoken({ earlier: true, when: '2030-11' })] }),
    ['earlier statement by Orlan Petty, Nov 2030'],
  ],
  [
    'a wider denial is told apart',
    makeRecord({}, { passages: [makePassage(told, 'affirm'), makePassage(wider, 'deny', { reach: 'implied' })] }),
    ['not denied by name; a wider denial covers it'],
  ],
  [
    'denials come before acknowledgements',
    makeRecord({
      acknowledgedBy: ['Marrow Line'],
      deniedBy: ['Orlan Petty'],
      spoken: [spoken(), spoken({ name: 'Marrow Line', says: 'affirm' })],
    }),
    ['denied by Orlan Petty, 6 Mar 2031', 'acknowledged by Marrow Line, 6 Mar 2031'],
  ],
  [
    'silence is three different things',
    makeRecord(
      {},
      {
        silences: (['declined', 'no answer', 'no statement'] as const).map((kind, at) => ({
          statement: told.id,
          document: told.document,
          kind,
          entities: [],
          name: ['Marrow Line', 'Harbour Board', 'Sund Ministry'][at]!,
        })),
      },
    ),
    [
      'declined to answer: Marrow Line',
      'asked, did not answer: Harbour Board',
      'has issued no statement: Sund Ministry',
    ],
  ],
  [
    'who was not heard',
    makeRecord({ unheard: ['Orlan Petty', 'Ida Marrow'] }),
    ['not heard: Orlan Petty and Ida Marrow'],
  ],
];

for (const [what, record, words] of VOICES) {
  test(what, () =>
    assert.deepEqual(
      describeRow(record, papers).voices.map((note) => note.words.replaceAll('\u00a0', ' ')),
      words,
    ),
  );
}

const ORIGINS: readonly (readonly [what: string, origins: ClaimRecord['origins'], words: string])[] = [
  ['one', makeOrigins([makeOrigin('A', 'person')]), '1'],
  ['a range', makeOrigins([makeOrigin('A', 'person')], 3, 2), '1–3'],
  [
    'two that may be one',
    { ...makeOrigins([makeOrigin('A', 'outlet'), makeOrigin('B', 'outlet')]), range: [1, 2] },
    '1–2',
  ],
  ['none is never a number', makeOrigins([], 4, 4), 'no stated origin'],
];

for (const [what, origins, words] of ORIGINS) {
  test(`origins: ${what}`, () => assert.equal(describeRow({ ...makeRecord({}), origins }, papers).origins, words));
}

const MINOR: readonly (readonly [what: string, record: ClaimRecord, minor: boolean])[] = [
  ['an event in one document', makeRecord({}, { kind: 'event' }), true],
  ['a request in one document', makeRecord({}, { kind: 'request' }), false],
  [
    'an event in two',
    makeRecord({}, { kind: 'event', passages: [makePassage(told, 'affirm'), makePassage(leaned, 'affirm')] }),
    false,
  ],
  ['an event that somebody denies', makeRecord({ deniedBy: ['Orlan Petty'] }, { kind: 'event' }), false],
];

for (const [what, record, minor] of MINOR) {
  test(`${what} is ${minor ? 'minor' : 'not minor'}`, () => assert.equal(describeRow(record, papers).minor, minor));
}

test('what machine-written text alone says is told apart, and what a paper says too is not', () => {
  const only = makeRecord({}, { passages: [makePassage(machine, 'affirm')] });
  const both = makeRecord({}, { passages: [makePassage(machine, 'affirm'), makePassage(leaned, 'affirm')] });
  assert.equal(describeRow(only, papers).machineOnly, true);
  assert.equal(describeRow(both, papers).machineOnly, false);
});
