import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMatter, some, who } from '../../test/made-up-wall.ts';
import type { Row } from '../../test/made-up-wall.ts';
import type { ClaimKind } from '../model/vocabulary.ts';
import { countOrigins } from './count-origins.ts';
import { findReuse } from './find-reuse.ts';

const engineers = some('two engineers', 'unnamed');
const gazette = who('The Quay Gazette');
const courier = who('The Sound Courier');
const brandt = who('Ilse Brandt');
const G = { publisher: 'The Quay Gazette', published: '2031-03-01' } as const;
const C = { publisher: 'The Sound Courier', published: '2031-03-02' } as const;
const P = { publisher: 'Ferry Post', published: '2031-03-03' } as const;
const LETTER = { publisher: 'Office of Ada Marlow', author: 'Ada Marlow and Piet Saar' } as const;
const LONG = 'the old wall on the north side has moved by the width of a hand since the winter gales';

/** Stated origins, the range, publishers without a stated origin; labels of the origins, most statements first. */
type Expected = readonly [count: number, range: readonly [number, number], unstated: number, labels: readonly string[]];

const CASES: readonly {
  readonly what: string;
  readonly rows: readonly Row[];
  readonly expected: Expected;
  readonly kind?: ClaimKind;
  /** What points back to words before it depends on the order of the text; nothing else depends on any order. */
  readonly ordered?: boolean;
}[] = [
  {
    what: '1: a person on record is one origin, however many documents carry it',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [brandt] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [brandt] },
      { in: 'p', ...P, says: 'the wall moved in winter', by: [brandt, gazette] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '1: two people on record are two',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [brandt] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [who('Ada Marlow')] },
    ],
    expected: [2, [2, 2], 0, ['Ada Marlow', 'Ilse Brandt']],
  },
  {
    what: 'a spokesman’s words are those of the body',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [who('Ivo Lindt')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [who('Harbour Board')] },
    ],
    expected: [1, [1, 1], 0, ['Harbour Board (Ivo Lindt)']],
  },
  {
    what: 'whoever heads a body speaks with its voice',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [who('Tilda Voss')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [who('Harbour Board')] },
    ],
    expected: [1, [1, 1], 0, ['Harbour Board']],
  },
  {
    what: 'near miss: a clerk of the body does not',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [who('Olav Rusk')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [who('Harbour Board')] },
    ],
    expected: [2, [2, 2], 0, ['Harbour Board', 'Olav Rusk']],
  },
  {
    what: '2: unnamed sources exist through whoever cites them: the document’s own publisher',
    rows: [{ in: 'g', ...G, says: 'the wall has moved', by: [engineers] }],
    expected: [1, [1, 1], 0, ['two engineers cited by The Quay Gazette']],
  },
  {
    what: '2: where the publisher is unknown, the document stands for it',
    rows: [{ in: 'pasted.txt', says: 'the wall has moved', by: [engineers] }],
    expected: [1, [1, 1], 0, ['two engineers cited by the unknown publisher of pasted.txt']],
  },
  {
    what: '2: unnamed sources of two outlets are two origins that may overlap',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [engineers] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [some('a diver', 'unnamed')] },
    ],
    expected: [2, [1, 2], 0, ['two engineers cited by The Quay Gazette', 'a diver cited by The Sound Courier']],
  },
  {
    what: '3: an outlet that is cited is one origin with its own story, its unnamed sources and all who cite it',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [engineers] },
      { in: 'g', ...G, says: 'the wall moved, it is feared' },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [gazette] },
      { in: 'p', ...P, says: 'the wall moved in winter', by: [some('engineers', 'unnamed'), gazette] },
    ],
    expected: [1, [1, 1], 0, ['two engineers cited by The Quay Gazette']],
  },
  {
    what: '3: the short form of an archive leads to the outlet',
    rows: [
      { in: 'q', publisher: 'quay-gaz', says: 'the wall has moved', by: [engineers] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [gazette] },
    ],
    expected: [1, [1, 1], 0, ['two engineers cited by The Quay Gazette']],
  },
  {
    what: '3: a reporter’s finding is the outlet’s',
    rows: [
      { in: 'c', ...C, says: 'the wall has moved', by: [who('Jory Pell')] },
      { in: 'p', ...P, says: 'the harbour wall moved', by: [courier] },
    ],
    expected: [1, [1, 1], 0, ['Jory Pell of The Sound Courier']],
  },
  {
    what: '3: what reporters saw is one origin for each newsroom',
    rows: [
      { in: 'g', ...G, says: 'the wall moved as we watched', known: { basis: 'observation' } },
      { in: 'c', ...C, says: 'the wall moved before our eyes', known: { basis: 'observation' } },
    ],
    expected: [2, [2, 2], 0, ['The Quay Gazette, at first hand', 'The Sound Courier, at first hand']],
  },
  {
    what: '4: a filing is an origin, the same one in two documents',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [some('survey records', 'document')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [some('the survey records', 'document')] },
    ],
    expected: [1, [1, 1], 0, ['survey records']],
  },
  {
    what: '4: near miss: mere documents are anybody’s, through whoever obtained them',
    rows: [{ in: 'g', ...G, says: 'the wall has moved', by: [some('documents', 'document'), courier] }],
    expected: [1, [1, 1], 0, ['documents cited by The Sound Courier']],
  },
  {
    what: '4: a letter is its writer’s word',
    rows: [
      {
        in: 'g',
        ...G,
        says: 'the wall has moved',
        by: [{ ...some('a letter by Brandt', 'document'), entities: ['e:Ilse Brandt'] }],
      },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [brandt] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '5: copied text leads to the origin of what was copied',
    rows: [
      { in: 'g', ...G, says: LONG, by: [engineers] },
      { in: 'p', ...P, says: LONG },
      { in: 'c', ...C, says: 'the harbour wall moved' },
    ],
    expected: [1, [1, 2], 1, ['two engineers cited by The Quay Gazette']],
  },
  {
    what: '5: the same words from unnamed sources of two papers are one origin, that of the first',
    rows: [
      { in: 'p', ...P, says: LONG, by: [some('people on the quay', 'unnamed')] },
      { in: 'g', ...G, says: LONG, by: [engineers] },
    ],
    expected: [1, [1, 1], 0, ['two engineers cited by The Quay Gazette']],
  },
  {
    what: '5: near miss: what two people say on record stays two, in whatever words',
    rows: [
      { in: 'g', ...G, says: LONG, by: [brandt] },
      { in: 'c', ...C, says: LONG, by: [who('Piet Saar')] },
    ],
    expected: [2, [2, 2], 0, ['Ilse Brandt', 'Piet Saar']],
  },
  {
    what: '5: a short quotation that both have is one utterance, whoever is known to have said it',
    rows: [
      { in: 'g', ...G, says: '“the wall is on the move”', by: [brandt] },
      { in: 'p', ...P, says: 'it was heard that “the wall is on the move”' },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '5: near miss: the same words without marks are a phrase',
    rows: [
      { in: 'g', ...G, says: 'the wall is on the move', by: [brandt] },
      { in: 'p', ...P, says: 'it was heard that the wall is on the move' },
    ],
    expected: [1, [1, 2], 1, ['Ilse Brandt']],
  },
  {
    what: '6: own voices have no stated origin: none is counted, each publisher widens the range',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved' },
      { in: 'g2', ...G, says: 'the wall moved again' },
      { in: 'c', ...C, says: 'the harbour wall moved' },
    ],
    expected: [0, [0, 2], 2, []],
  },
  {
    what: '6: copies of an own voice are taken together',
    rows: [
      { in: 'g', ...G, says: LONG },
      { in: 'c', ...C, says: LONG },
    ],
    expected: [0, [0, 1], 1, []],
  },
  {
    what: '6: a lead sentence repeats what the body attributes',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved' },
      { in: 'g', ...G, says: 'the wall moved in winter', by: [brandt] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '6: what a body puts out itself is its word on record',
    rows: [
      { in: 'release', publisher: 'Marrow Line', says: 'the wall has moved' },
      { in: 'letter', ...LETTER, says: 'the wall moved' },
      { in: 'letter', ...LETTER, says: 'the wall must be seen to', by: [some('We', 'person')] },
    ],
    expected: [2, [2, 2], 0, ['Ada Marlow and Piet Saar', 'Marrow Line']],
  },
  {
    what: '7: machine-written text is never an origin, nor an unstated one',
    rows: [
      { in: 'answer', says: 'the wall has moved', known: { basis: 'machine' } },
      { in: 'answer', says: 'the wall moved', by: [some('HarbourChat', 'machine')] },
    ],
    expected: [0, [0, 0], 0, []],
  },
  {
    what: '7: nor where it was taken for somebody',
    rows: [{ in: 'answer', says: 'the wall has moved', by: [some('QuayMind AI', 'person')] }],
    expected: [0, [0, 0], 0, []],
  },
  {
    what: '7: nor are those whom it leaves unnamed',
    rows: [{ in: 'answer', says: 'the wall has moved', by: [engineers, some('HarbourChat', 'machine')] }],
    expected: [0, [0, 0], 0, []],
  },
  {
    what: '7: what it cites can be one',
    rows: [{ in: 'answer', says: 'the wall has moved', by: [gazette, some('HarbourChat', 'machine')] }],
    expected: [1, [1, 1], 0, ['The Quay Gazette']],
  },
  {
    what: '8: "several outlets" and "experts" add none',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [some('several outlets', 'outlet')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [some('experts', 'group')] },
      { in: 'p', ...P, says: 'the wall moved in winter', by: [brandt] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '8: nor do "reports" that nobody can look up',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [some('Reports from late 2030', 'document')] },
      { in: 'p', ...P, says: 'the wall moved in winter', by: [brandt] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '9: a joint letter is one origin, and each signer with it',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [who('Ada Marlow', 'Piet Saar')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [who('Piet Saar', 'Ada Marlow')] },
      { in: 'p', ...P, says: 'the wall moved in winter', by: [who('Piet Saar')] },
    ],
    expected: [1, [1, 1], 0, ['Ada Marlow and Piet Saar']],
  },
  {
    what: '9: near miss: both say so, and not together',
    rows: [
      {
        in: 'g',
        ...G,
        says: 'that the wall has moved',
        by: [{ ...who('Ada Marlow', 'Piet Saar'), name: 'Both Marlow and Saar' }],
      },
    ],
    expected: [2, [2, 2], 0, ['Ada Marlow', 'Piet Saar']],
  },
  {
    what: '9: near miss: a person and a body do not speak together',
    rows: [{ in: 'g', ...G, says: 'that the wall has moved', by: [who('Ilse Brandt', 'Marrow Line')] }],
    expected: [2, [2, 2], 0, ['Ilse Brandt', 'Marrow Line']],
  },
  {
    what: '9: two whom the lead of a story leaves unnamed are the two whom its body names',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [some('Two senators', 'unnamed')] },
      { in: 'g', ...G, says: 'the wall moved in winter', by: [who('Ada Marlow', 'Piet Saar')] },
    ],
    expected: [1, [1, 1], 0, ['Ada Marlow and Piet Saar']],
  },
  {
    what: '9: near miss: three are others',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [some('Three senators', 'unnamed')] },
      { in: 'g', ...G, says: 'the wall moved in winter', by: [who('Ada Marlow', 'Piet Saar')] },
    ],
    expected: [2, [2, 2], 0, ['Ada Marlow and Piet Saar', 'Three senators cited by The Quay Gazette']],
  },
  {
    what: '4: near miss: a paper called after a document is a paper',
    rows: [
      { in: 'l', publisher: 'The Dale Ledger', says: 'the wall has moved', by: [engineers] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [some('Ledger', 'document')] },
    ],
    expected: [1, [1, 1], 0, ['two engineers cited by The Dale Ledger']],
  },
  {
    what: '4: "the letter" is that of whoever wrote one before it',
    ordered: true,
    rows: [
      { in: 'g', ...G, says: 'in a letter that the wall has moved', by: [brandt] },
      { in: 'g', ...G, says: 'the harbour wall moved', by: [some('the missive', 'document')] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '9: what one says that another told him is his',
    rows: [{ in: 'g', ...G, says: 'the wall has moved', by: [brandt, who('Ada Marlow'), courier] }],
    expected: [1, [1, 1], 0, ['Ada Marlow']],
  },
  {
    what: '9: until the other’s own words are in the case',
    rows: [
      { in: 'g', ...G, says: 'the wall has moved', by: [brandt, who('Ada Marlow')] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [brandt] },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: '9: a spokesman who passes on his body’s words is no other origin',
    rows: [{ in: 'g', ...G, says: 'the wall has moved', by: [who('Harbour Board'), who('Ivo Lindt')] }],
    expected: [1, [1, 1], 0, ['Harbour Board']],
  },
  {
    what: '"reportedly" points back to the report cited just before',
    ordered: true,
    rows: [
      { in: 'c', ...C, says: 'the wall has moved', by: [gazette] },
      {
        in: 'c',
        ...C,
        says: 'the wall reportedly moved in winter',
        known: { hedges: ['reportedly'], basis: 'impersonal', voice: 'attributed' },
      },
    ],
    expected: [1, [1, 1], 0, ['The Quay Gazette']],
  },
  {
    what: 'a paper’s story is the paper’s, however it is called',
    rows: [
      { in: 'c', ...C, says: 'the wall has moved', by: [some('a new Quay Gazette story', 'outlet')] },
      { in: 'p', ...P, says: 'the harbour wall moved', by: [some('a long report by The Quay Gazette', 'document')] },
      { in: 'q', says: 'the wall moved in winter', by: [gazette] },
    ],
    expected: [1, [1, 1], 0, ['The Quay Gazette']],
  },
  {
    what: 'a request that is only told of came from whoever tells of it',
    kind: 'request',
    rows: [
      { in: 'c', ...C, says: 'the board to wait', by: [brandt, gazette], known: { stance: 'request' } },
      { in: 'p', ...P, says: 'the board to hold on', by: [brandt], known: { stance: 'request' } },
    ],
    expected: [1, [1, 2], 1, ['The Quay Gazette']],
  },
  {
    what: 'near miss: in a letter or in quoted words it is the asker’s own',
    kind: 'request',
    rows: [
      { in: 'c', ...C, says: 'the board to wait', by: [brandt], known: { stance: 'request', basis: 'document' } },
      { in: 'p', ...P, says: 'the board “to hold on”', by: [brandt], known: { stance: 'request' } },
    ],
    expected: [1, [1, 1], 0, ['Ilse Brandt']],
  },
  {
    what: 'what somebody is said to know came from whoever says so',
    rows: [{ in: 'c', ...C, says: 'knew that the wall has moved', by: [brandt], known: { cue: [[12, 22]] } }],
    expected: [0, [0, 1], 1, []],
  },
  {
    what: 'what somebody asks for he does not say is so',
    rows: [{ in: 'c', ...C, says: 'the wall to be moved', by: [brandt], known: { stance: 'request' } }],
    expected: [0, [0, 0], 0, []],
  },
  {
    what: 'the short name of a paper is the paper’s, where no other ends so',
    rows: [
      { in: 'd', publisher: 'The Dale Herald', says: 'the wall has moved', by: [engineers] },
      { in: 'c', ...C, says: 'the harbour wall moved', by: [some('the Herald', 'organisation')] },
    ],
    expected: [1, [1, 1], 0, ['two engineers cited by The Dale Herald']],
  },
  {
    what: 'denials, questions, mentions and headlines lead to no origin',
    rows: [
      { in: 'g', ...G, says: 'the wall never moved', by: [brandt], stance: 'deny' },
      { in: 'g', ...G, says: 'whether the wall moved', by: [who('Ada Marlow')], stance: 'question' },
      { in: 'g', ...G, says: 'the talk of the wall', by: [who('Piet Saar')], stance: 'mention' },
      { in: 'g', ...G, says: 'Wall moves', known: { headline: true } },
    ],
    expected: [0, [0, 0], 0, []],
  },
];

for (const { what, rows, expected, kind, ordered } of CASES) {
  test(what, () => {
    for (const inOrder of [rows, rows.toReversed()]) {
      const { claim, readings, entities, documents } = makeMatter(inOrder, { kind: kind ?? 'event' });
      const found = countOrigins(claim, readings, entities, findReuse(documents));
      const labels = found.list.map(({ label }) => label);
      assert.deepEqual([found.count, found.range, found.unstated, labels], expected);
      for (const { statements, because } of found.list) {
        assert.deepEqual(
          because.map(({ statement }) => statement),
          statements,
        );
        for (const { reason } of because) assert.match(reason, /“.+”/);
      }
      if (ordered === true) break;
    }
  });
}

test('says which words show it', () => {
  const { claim, readings, entities } = makeMatter([
    { in: 'g', ...G, says: 'the wall has moved', by: [engineers] },
    { in: 'c', ...C, says: 'the harbour wall moved', by: [some('several outlets', 'outlet')] },
  ]);
  const found = countOrigins(claim, readings, entities, []);
  assert.deepEqual(found.list[0]?.because, [
    { statement: 'g 0', reason: '“two engineers said” names nobody: they exist through The Quay Gazette alone' },
  ]);
  assert.deepEqual(found.saysMore, ['c 0']);
});
