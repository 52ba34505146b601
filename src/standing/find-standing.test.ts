import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMatter, makeSilence, some, who } from '../../test/made-up-wall.ts';
import type { Row } from '../../test/made-up-wall.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimKind, StandingLabel } from '../model/vocabulary.ts';
import { countOrigins } from '../origin/count-origins.ts';
import { findStanding } from './find-standing.ts';

const engineers = some('two engineers', 'unnamed');
const brandt = who('Ilse Brandt');
const marlow = who('Ada Marlow');
const G = { publisher: 'The Quay Gazette', published: '2031-03-01' } as const;
const C = { publisher: 'The Sound Courier', published: '2031-03-02' } as const;
const A = { publisher: null, says: 'the wall has moved', known: { basis: 'machine' } } as const;

const reported: Row = { in: 'g', ...G, says: 'Brandt met Marlow', by: [engineers] };
const denies = (who_: typeof brandt, known: Partial<Row> = {}): Row => ({
  in: 'c',
  ...C,
  says: '“never” happened',
  by: [who_],
  stance: 'deny',
  ...known,
});
const affirms = (who_: typeof brandt, known: Partial<Row> = {}): Row => ({
  in: 'c',
  ...C,
  says: 'that “we met”',
  by: [who_],
  ...known,
});

interface Case {
  readonly what: string;
  readonly rows: readonly Row[];
  readonly label: StandingLabel;
  readonly deniedBy?: readonly string[];
  readonly acknowledgedBy?: readonly string[];
  readonly unheard?: readonly string[];
  readonly says?: RegExp;
  readonly kind?: ClaimKind;
}

// Brandt and Marlow are those whose act is claimed.
const CASES: readonly Case[] = [
  {
    what: 'acknowledged: a principal affirms it and none denies it',
    rows: [reported, affirms(brandt)],
    label: 'acknowledged',
    acknowledgedBy: ['Ilse Brandt'],
    unheard: ['Ada Marlow'],
    says: /Affirmed by Ilse Brandt: “that “we met”” \(c, 2031-03-02, at first hand\)\./,
  },
  {
    what: 'acknowledged: both do',
    rows: [affirms(brandt), affirms(marlow)],
    label: 'acknowledged',
    acknowledgedBy: ['Ada Marlow', 'Ilse Brandt'],
    unheard: [],
  },
  {
    what: 'near miss: an accuser’s word acknowledges nothing',
    rows: [affirms(who('Piet Saar'))],
    label: 'reported',
  },
  {
    what: 'near miss: what one says that a principal told him is no acknowledgement',
    rows: [affirms(who('Piet Saar'), { by: [brandt, who('Piet Saar')] })],
    label: 'reported',
    unheard: ['Ilse Brandt', 'Ada Marlow'],
  },
  {
    what: 'near miss: a request that is told of her is no word of hers',
    kind: 'request',
    rows: [affirms(brandt, { says: 'Marlow to keep quiet', known: { stance: 'request' } })],
    label: 'unsourced',
    acknowledgedBy: [],
    unheard: ['Ilse Brandt', 'Ada Marlow'],
  },
  {
    what: 'acknowledged: in her own letter it is',
    kind: 'request',
    rows: [affirms(brandt, { says: 'Marlow to keep quiet', known: { stance: 'request', basis: 'document' } })],
    label: 'acknowledged',
    acknowledgedBy: ['Ilse Brandt'],
  },
  {
    what: 'acknowledged by one side',
    rows: [affirms(brandt), denies(marlow)],
    label: 'acknowledged by one side',
    acknowledgedBy: ['Ilse Brandt'],
    deniedBy: ['Ada Marlow'],
  },
  {
    what: 'a principal’s last word counts',
    rows: [
      { ...denies(brandt), published: '2031-03-02' },
      affirms(brandt, { in: 'late', publisher: 'Ferry Post', published: '2031-04-01' }),
      reported,
    ],
    label: 'acknowledged',
    acknowledgedBy: ['Ilse Brandt'],
    deniedBy: ['Ilse Brandt'],
  },
  {
    what: 'disputed: affirmed by some, denied by a principal',
    rows: [reported, denies(brandt)],
    label: 'disputed',
    deniedBy: ['Ilse Brandt'],
    unheard: ['Ada Marlow'],
    says: /Denied by Ilse Brandt: “.+” \(c, 2031-03-02, at first hand\)/,
  },
  {
    what: 'disputed: denied by somebody else, named with whom he speaks for',
    rows: [reported, denies(who('Ivo Lindt'))],
    label: 'disputed',
    deniedBy: ['Harbour Board (Ivo Lindt)'],
    unheard: ['Ilse Brandt', 'Ada Marlow'],
  },
  {
    what: 'a denial by somebody’s word is one, not at first hand',
    rows: [reported, denies(brandt, { by: [brandt, marlow], says: 'nothing happened' })],
    label: 'disputed',
    deniedBy: ['Ilse Brandt'],
    says: /Denied by Ilse Brandt: “nothing happened” \(c, 2031-03-02, by the word of Ada Marlow\)/,
  },
  { what: 'denied: nobody affirms it', rows: [denies(brandt)], label: 'denied', deniedBy: ['Ilse Brandt'] },
  {
    what: 'denied: a machine’s word is nobody’s',
    rows: [{ in: 'answer', ...A }, denies(brandt)],
    label: 'denied',
    deniedBy: ['Ilse Brandt'],
  },
  {
    what: 'an earlier denial is shown and is no answer',
    rows: [reported, denies(brandt, { known: { when: '2030-10' } })],
    label: 'reported',
    deniedBy: [],
    unheard: ['Ilse Brandt', 'Ada Marlow'],
    says: /Said by Ilse Brandt before it was first reported, and no answer to it: “.+” \(c, 2030-10/,
  },
  {
    what: 'near miss: a denial in so many words a week before the first report of the case answers an older one',
    rows: [reported, denies(brandt, { known: { when: '2031-02-22', stance: 'deny' } })],
    label: 'disputed',
    deniedBy: ['Ilse Brandt'],
  },
  {
    what: 'what was only said to the contrary a week before is no answer',
    rows: [reported, denies(brandt, { known: { when: '2031-02-22' } })],
    label: 'reported',
    deniedBy: [],
  },
  {
    what: 'near miss: one of the day of the report is an answer',
    rows: [reported, denies(brandt, { in: 'g', ...G })],
    label: 'disputed',
    deniedBy: ['Ilse Brandt'],
  },
  {
    what: 'near miss: one of an unknown day is an answer',
    rows: [reported, denies(brandt, { in: 'pasted', publisher: null, published: null })],
    label: 'disputed',
    deniedBy: ['Ilse Brandt'],
  },
  {
    what: 'an implied denial is shown and changes nothing',
    rows: [reported, denies(brandt, { reach: 'implied' })],
    label: 'reported',
    deniedBy: [],
    says: /Not denied by name; a wider denial by Ilse Brandt covers it: “.+”/,
  },
  {
    what: 'reported: a stated origin, and nobody denies it',
    rows: [reported],
    label: 'reported',
    says: /one stated origin/,
  },
  { what: 'unsourced: own voices alone', rows: [{ in: 'g', ...G, says: 'the two met' }], label: 'unsourced' },
  { what: 'unsourced: a machine alone', rows: [{ in: 'answer', ...A }], label: 'unsourced' },
  {
    what: 'raised: only asked about',
    rows: [{ in: 'g', ...G, says: 'whether the two met', by: [who('Piet Saar')], stance: 'question' }],
    label: 'raised',
  },
  {
    what: 'withdrawn: the paper that said it has corrected it',
    rows: [
      { in: 'g', ...G, says: 'the two met' },
      { in: 'g2', ...G, published: '2031-03-05', says: 'that was wrong', stance: 'deny', known: { stance: 'correct' } },
    ],
    label: 'withdrawn',
    deniedBy: ['The Quay Gazette'],
  },
  {
    what: 'near miss: another affirms it still',
    rows: [
      { in: 'g', ...G, says: 'the two met' },
      { in: 'g2', ...G, published: '2031-03-05', says: 'that was wrong', stance: 'deny', known: { stance: 'correct' } },
      affirms(who('Piet Saar')),
    ],
    label: 'disputed',
    deniedBy: ['The Quay Gazette'],
  },
  {
    what: 'a page’s own voice denies only where it says so outright',
    rows: [reported, { in: 'c', ...C, says: 'the two hardly ever spoke', stance: 'deny' }],
    label: 'reported',
    deniedBy: [],
  },
  {
    what: 'what a body puts out is its own word',
    rows: [reported, { in: 'release', publisher: 'Marrow Line', says: 'the two never met', stance: 'deny' }],
    label: 'disputed',
    deniedBy: ['Marrow Line'],
  },
  {
    what: 'headlines are nobody’s word',
    rows: [
      { in: 'g', ...G, says: 'Brandt denies it', by: [brandt], stance: 'deny', known: { headline: true } },
      reported,
    ],
    label: 'reported',
    deniedBy: [],
  },
];

const PRINCIPALS = { principals: ['e:Ilse Brandt', 'e:Ada Marlow'] };

function stand(rows: readonly Row[], known: Partial<Claim> = {}) {
  const { claim, readings, entities } = makeMatter(rows, { ...PRINCIPALS, ...known });
  return findStanding(claim, countOrigins(claim, readings, entities, []), readings, entities, null);
}

for (const { what, rows, label, deniedBy, acknowledgedBy, unheard, says, kind } of CASES) {
  test(what, () => {
    for (const inOrder of [rows, rows.toReversed()]) {
      const standing = stand(inOrder, { kind: kind ?? 'contact' });
      assert.equal(standing.label, label);
      if (deniedBy !== undefined) assert.deepEqual(standing.deniedBy, deniedBy);
      if (acknowledgedBy !== undefined) assert.deepEqual(standing.acknowledgedBy.toSorted(), acknowledgedBy);
      if (unheard !== undefined) assert.deepEqual(standing.unheard, unheard);
      if (says !== undefined) assert.match(standing.reasons.join('\n'), says);
    }
  });
}

test('declined, asked without an answer and no statement are three things', () => {
  const standing = stand([reported], {
    silences: [
      makeSilence('Ilse Brandt', 'declined'),
      makeSilence('Ada Marlow', 'no answer'),
      makeSilence('Harbour Board', 'no statement'),
    ],
  });
  assert.deepEqual(standing.declined, ['Ilse Brandt']);
  assert.deepEqual(standing.silent, ['Ada Marlow', 'Harbour Board']);
  assert.deepEqual(standing.unheard, []);
  assert.deepEqual(standing.reasons.slice(-3), [
    'Declined to comment: Ilse Brandt.',
    'Asked, and did not answer: Ada Marlow.',
    'No statement issued by Harbour Board.',
  ]);
});

test('who speaks is listed with the day and the hand, earlier ones marked', () => {
  const standing = stand([reported, denies(brandt, { known: { when: '2030-10' } }), denies(marlow)]);
  assert.deepEqual(
    standing.spoken.map(({ name, when, earlier, firsthand }) => [name, when, earlier, firsthand]),
    [
      ['Ilse Brandt', '2030-10', true, true],
      ['Ada Marlow', '2031-03-02', false, true],
    ],
  );
});
