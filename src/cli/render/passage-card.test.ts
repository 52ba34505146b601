import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import { MADE_UP, makeDocument, makeLink, makePassage, makeStatement } from '../../../test/made-up-case.ts';
import { gatherPapers } from './papers.ts';
import { gatherCards } from './passage-card.ts';

const TEXT = 'The radio was off, Petty told the Gazette.';
const NAMES = ['one.txt', 'two.txt', 'three.txt'] as const;
const documents = NAMES.map((name) => makeDocument(name, TEXT, { published: '2031-03-04' }));
const say = (at: number, known: Partial<Statement> = {}): Statement =>
  makeStatement(documents[at]!, 'The radio was off', [makeLink('Petty')], { id: `s${at}`, ...known });

const { standing } = MADE_UP.request;
const cards = (statements: readonly Statement[], change: Partial<Passage> = {}, spoken = standing.spoken) =>
  gatherCards(
    statements.map((statement) => makePassage(statement, 'deny', change)),
    { ...MADE_UP.request, standing: { ...standing, spoken } },
    gatherPapers(documents, statements, []),
  );

test('copies of the same words by the same speaker share a card', () => {
  assert.deepEqual(cards([say(0), say(1), say(2)]), [
    {
      speaker: 'Petty · said',
      quote: '“The radio was off”',
      places: ['one.txt, 4 Mar 2031', 'two.txt, 4 Mar 2031', 'three.txt, 4 Mar 2031'],
      marks: [],
    },
  ]);
});

test('the same words by somebody else do not', () => {
  const speakers = cards([say(0), say(1, { chain: [makeLink('Marrow')] })]).map((card) => card.speaker);
  assert.deepEqual(speakers, ['Petty · said', 'Marrow · said']);
});

const spoken = { name: 'Petty', says: 'deny', when: null, firsthand: true, earlier: false, statement: 's0' } as const;
const MARKS: readonly (readonly [
  what: string,
  statement: Partial<Statement>,
  passage: Partial<Passage>,
  said: typeof standing.spoken,
  marks: readonly string[],
])[] = [
  ['nothing to know', {}, {}, [spoken], []],
  ['a headline', { headline: true }, {}, [], ['in a headline or label: shown, never support']],
  [
    'a wider denial',
    {},
    { reach: 'implied' },
    [],
    ['implied: not denied by name; a wider denial covers it, and changes no standing'],
  ],
  ['a denial of a part', {}, { part: 'purpose' }, [], ['denies what it was for']],
  [
    'an earlier statement',
    {},
    {},
    [{ ...spoken, earlier: true }],
    ['earlier statement: made before this was first reported, no answer to it'],
  ],
  ['another’s word', {}, {}, [{ ...spoken, firsthand: false }], ['by another’s word, not in their own']],
  ['hedges', { hedges: ['reportedly', 'may'] }, {}, [], ['hedged: “reportedly”, “may”']],
  ['said earlier than published', { when: '2031-02' }, {}, [], ['said Feb 2031']],
  ['said on the day of publication', { when: '2031-03-04' }, {}, [], []],
  ['entered by a person', { made: 'person' }, {}, [], ['entered or corrected by a person']],
];

for (const [what, statement, passage, said, marks] of MARKS) {
  test(`marks: ${what}`, () => assert.deepEqual(cards([say(0, statement)], passage, said)[0]!.marks, marks));
}
