import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../model/statement.ts';
import type { PassageStance } from '../model/vocabulary.ts';
import { makeEntity, makeProposition } from '../../test/made-up-proposition.ts';
import type { Made } from '../../test/made-up-proposition.ts';
import { writeTitle } from './write-title.ts';

const entities = [
  makeEntity('Jon Halden', 'person', { gender: 'm' }),
  makeEntity('Piet Orlow', 'person', { gender: 'm' }),
  makeEntity('Ada Dorn', 'person', { gender: 'f' }),
  makeEntity('Rolf Saarin'),
  makeEntity('Northline', 'organisation'),
  makeEntity('The Harbour Journal', 'outlet'),
  makeEntity('Justice Ministry', 'public-body'),
];

function titleOf(
  passages: readonly (readonly [text: string, stance: PassageStance, made?: Made])[],
  contested = false,
): string {
  return writeTitle({
    kind: 'event',
    members: passages.map(([text, , made]) => makeProposition(text, made)),
    passageStances: passages.map(([, stance]) => stance),
    entities,
    contested,
  });
}

const relayed: Partial<Statement> = { basis: 'anonymous' };

const single: [text: string, title: string, made?: Made, contested?: boolean][] = [
  // names
  ['[Halden|Jon Halden] met [Orlow|Piet Orlow] in Riga', 'Jon Halden met Piet Orlow in Riga'],
  ['[he|Jon Halden] met [him|Piet Orlow] in Riga', 'Jon Halden met Piet Orlow in Riga'],
  ['Mr. [Halden|Jon Halden] sold [his|Jon Halden] boat', 'Jon Halden sold his boat'],
  ['[She|Ada Dorn] left because [Dorn|Ada Dorn] was ill', 'Ada Dorn left because Dorn was ill'],
  ['[Her|Ada Dorn] letter reached the court', 'Ada Dorn’s letter reached the court'],
  ['the court saw [her|Ada Dorn] in May', 'The court saw Ada Dorn in May'],
  ['[the Journal|The Harbour Journal] printed the letter', 'The Harbour Journal printed the letter'],
  ['[the company|Northline] sold its ships', 'Northline sold its ships'],
  ['[Orlow|Piet Orlow] is [the chairman|Piet Orlow] of the board', 'Piet Orlow is the chairman of the board'],
  ['[I|Ada Dorn] have never met [Orlow|Piet Orlow]', 'Ada Dorn has never met Piet Orlow'],
  ['[we|Northline] are sorry for the delay', 'Northline is sorry for the delay'],
  ['the [Halden|Jon Halden] family left Riga', 'The Halden family left Riga'],
  ['[Halden|Jon Halden] aides left Riga', 'Halden aides left Riga'],
  [
    'I have met [Orlow|Piet Orlow] and my wife told me so',
    'Ada Dorn has met Piet Orlow and her wife told her so',
    { statement: { speaker: 'Ada Dorn' } },
  ],
  [
    "I've never met [Orlow|Piet Orlow]",
    'Jon Halden has never met Piet Orlow',
    { statement: { speaker: 'Jon Halden' } },
  ],
  ['I have met [Orlow|Piet Orlow]', 'I have met Piet Orlow'],
  // what goes in front and behind
  ['But, however, [Halden|Jon Halden] met the minister,', 'Jon Halden met the minister'],
  ['that [Halden|Jon Halden] met the minister and', 'Jon Halden met the minister'],
  ['In a letter that was sent in haste, [Halden|Jon Halden] thanked the minister', 'Jon Halden thanked the minister'],
  ['First ladies met in Riga', 'First ladies met in Riga'],
  ['[Halden|Jon Halden] met the minister on Monday', 'Jon Halden met the minister'],
  ['[Halden|Jon Halden] met the minister last week.', 'Jon Halden met the minister'],
  ['[Halden|Jon Halden] met the minister in May 2016', 'Jon Halden met the minister in May 2016'],
  ['[Halden|Jon Halden] called the minister “a fool', 'Jon Halden called the minister a fool'],
  ['[Halden|Jon Halden] called the minister “a fool”', 'Jon Halden called the minister “a fool”'],
  ["[Halden|Jon Halden] called the minister ''a fool''", 'Jon Halden called the minister "a fool"'],
  // subjects that stand outside
  ['and asked him for help', 'Jon Halden asked him for help', { around: '[Halden|Jon Halden] met a clerk' }],
  ['who sold the ships', 'Northline sold the ships', { around: 'The mayor blamed [Northline],' }],
  [
    'donating 12 ships to the port',
    'Jon Halden donated 12 ships to the port',
    { around: '[Halden|Jon Halden] has helped the town,' },
  ],
  [
    'running the port for years',
    'Jon Halden ran the port for years',
    { around: '[Halden|Jon Halden] has helped the town,' },
  ],
  [
    'to sell the ships by 2030',
    'Northline promised to sell the ships by 2030',
    { around: '[Northline] promised', statement: { speaker: 'Northline', stance: 'commit' } },
  ],
  [
    'opened a review',
    'Jon Halden and Piet Orlow opened a review',
    { around: '[Halden|Jon Halden] and [Orlow|Piet Orlow] spoke and' },
  ],
  [
    'used by smugglers for years',
    'A fleet of boats was used by smugglers for years',
    { around: 'The guard seized a fleet of boats' },
  ],
  ['which were taken in May 2016', 'The boats were taken in May 2016', { around: 'The guard sold the boats' }],
  [
    'use the boats for contraband',
    'Whether these gangs use the boats for contraband',
    { around: 'These gangs reportedly', statement: { cue: [[12, 22]], basis: 'impersonal' } },
    false,
  ],
  [
    'melted away',
    'Many of the probes opened in 2016 have melted away',
    { around: 'Many of the probes opened in 2016 have', statement: { basis: 'named' } },
  ],
  // the words that ask or voice something
  [
    'not to sail at night',
    'Jon Halden urged Northline not to sail at night',
    {
      around: '[Halden|Jon Halden] urged [Northline]',
      statement: { stance: 'request', source: [[0, 6]], cue: [[7, 12]], content: [[23, 43]] },
    },
  ],
  [
    'that Northline explain the delay',
    'Jon Halden asked that Northline explain the delay',
    {
      around: '[Halden|Jon Halden] asked',
      statement: { stance: 'request', source: [[0, 6]], cue: [[7, 12]], content: [[13, 45]] },
    },
  ],
  [
    'alarm over the boats',
    'Jon Halden voiced alarm over the boats',
    { around: '[Halden|Jon Halden] voiced', statement: { source: [[0, 6]], cue: [[7, 13]], content: [[14, 34]] } },
  ],
  // what is no clause by itself is told with its sentence
  [
    'including those of the port.',
    'The storm sank many boats, including those of the port',
    { around: 'The storm sank many boats,' },
  ],
  ['Monopoly Concerns', 'Monopoly Concerns'],
  ['Monopoly Concerns', 'Monopoly Concerns', {}, true],
  // asides of a long sentence
  [
    'Sen. [Dorn|Ada Dorn], a member of the council for many years, and Sen. [Saarin|Rolf Saarin], chairman of the harbour board, urged the ministry to look into the matter',
    'Sen. Ada Dorn and Sen. Rolf Saarin urged the ministry to look into the matter',
  ],
  [
    'In a letter that was sent on Friday to the inspector of the harbour and to the minister of the interior, [Dorn|Ada Dorn] asked for a review',
    'Ada Dorn asked for a review',
  ],
  [
    'The fleet—reaching approximately 9,500 boats in early 2026—poses a risk to all who sail between the islands at night',
    'The fleet—reaching approximately 9,500 boats in early 2026—poses a risk to all who sail between the islands at night',
  ],
  // attribution goes where a sentence has to stand in
  [
    'stay with it',
    'Pilots like us stay with it',
    { around: 'Pilots like us', after: ', [Dorn|Ada Dorn] said.', statement: { source: [[29, 32]], cue: [[33, 37]] } },
  ],
  ['“The boats sank in a storm off Riga,” [Dorn|Ada Dorn] said on Friday', 'The boats sank in a storm off Riga'],
  ['… the boats sank in a storm', 'The boats sank in a storm'],
  ['how the boats sank in a storm', 'The boats sank in a storm'],
  ['particularly as [Halden|Jon Halden] owns the boats', 'Jon Halden owns the boats'],
  [
    '[Halden|Jon Halden] of selling the boats',
    'Whether Jon Halden sold the boats',
    { statement: { stance: 'accuse' } },
  ],
  [
    'and occasionally consulted with the firm',
    'Jon Halden and Ada Dorn occasionally consulted with the firm',
    { around: '[Halden|Jon Halden] and [Dorn|Ada Dorn] introduced the lawyers' },
  ],
  [
    'the risk is a 4 due to lapses',
    'To the auditors, the risk is a 4 due to lapses',
    { around: 'To the auditors,', statement: { source: [[3, 15]], cue: [[0, 2]], basis: 'role' } },
  ],
  [
    'We ask for an answer',
    'Ada Dorn and Rolf Saarin ask for an answer',
    { statement: { speaker: 'Ada Dorn and Rolf Saarin' } },
  ],
  [
    '[Dorn|Ada Dorn], who had asked for it in April together with a clerk of the court, called the step late but welcome',
    'Ada Dorn called the step late but welcome',
  ],
  ['RIGA (Strait Wire) — [Halden|Jon Halden] met the minister', 'Jon Halden met the minister'],
  [
    'and [Halden|Jon Halden] agreed',
    'Piet Orlow had asked and Jon Halden agreed',
    { around: '[Orlow|Piet Orlow] had asked' },
  ],
  ['after the paper raised questions about the boats', 'The paper raised questions about the boats'],
  ['the boats were safe," citing a case of "gross neglect', 'The boats were safe, citing a case of gross neglect'],
  // whether
  ['Two clerks sold the ships', 'Whether two clerks sold the ships', {}, true],
  ['That’s a loaded gun', 'Whether that’s a loaded gun', {}, true],
  ['The ad targets a rotten system', 'Whether the ad targets a rotten system', {}, true],
  ['[Halden|Jon Halden] standing by his men', 'Whether Jon Halden was standing by his men', {}, true],
  [
    'Is [he|Jon Halden] too big to fail?',
    'Whether Jon Halden is too big to fail',
    { statement: { stance: 'ask' } },
    true,
  ],
  ['Technical reports indicate that [Northline] sold the ships', 'Whether Northline sold the ships', {}, true],
  [
    'Technical reports indicate that [Northline] sold the ships',
    'Technical reports indicate that Northline sold the ships',
  ],
  ['To the auditors, the risk is a four', 'Whether, to the auditors, the risk is a four', {}, true],
  ['an alleged plot against [Halden|Jon Halden] was found', 'Whether a plot against Jon Halden was found', {}, true],
  ['The clerks are supposed to address it', 'Whether the clerks are supposed to address it', {}, true],
  [
    '[Orlow|Piet Orlow] reportedly asked [Halden|Jon Halden] not to sail',
    'Whether Piet Orlow asked Jon Halden not to sail',
    { statement: relayed },
  ],
  [
    '[Orlow|Piet Orlow] asked [Halden|Jon Halden] not to sail',
    'Whether Piet Orlow asked Jon Halden not to sail',
    {},
    true,
  ],
  ['The guard pulled a reporter away', 'Whether the guard pulled a reporter away', {}, true],
  [
    'regular contact between [Halden|Jon Halden] and [Orlow|Piet Orlow]',
    'Whether there was regular contact between Jon Halden and Piet Orlow',
    {},
    true,
  ],
  [
    'The alleged contacts between [Halden|Jon Halden] and a minister have raised fears',
    'Whether the contacts between Jon Halden and a minister have raised fears',
    {},
    true,
  ],
  ['[Northline] cut the cable', 'Whether Northline cut the cable', { statement: { stance: 'allege' } }],
  ['[Northline] cut the cable', 'Northline cut the cable'],
  // cutting
  [
    '[Northline] lowered the orbits of its oldest ships to the second lane of the strait, which the harbour master had closed in the spring for repairs to the western wall',
    'Northline lowered the orbits of its oldest ships to the second lane of the strait',
  ],
];

for (const [text, title, made, contested] of single) {
  test(`${title} ← ${text}`, () => {
    assert.equal(titleOf([[text, 'affirm', made ?? {}]], contested), title);
  });
}

test('takes the weakest wording among those that affirm', () => {
  assert.equal(
    titleOf(
      [
        ['[Orlow|Piet Orlow] persuaded [Halden|Jon Halden] not to switch on the beacon', 'affirm'],
        ['[Orlow|Piet Orlow] asked [Halden|Jon Halden] not to switch on the beacon', 'affirm'],
        ['[Orlow|Piet Orlow] forced [Halden|Jon Halden] not to switch on the beacon', 'affirm'],
      ],
      true,
    ),
    'Whether Piet Orlow asked Jon Halden not to switch on the beacon',
  );
});

test('takes no words from a denial or a headline where it has others', () => {
  assert.equal(
    titleOf([
      ['[Halden|Jon Halden] never met anybody of that name in Riga', 'deny'],
      ['[HALDEN|Jon Halden] MET RIVAL', 'affirm', { statement: { headline: true } }],
      ['[Halden|Jon Halden] met [Orlow|Piet Orlow] in Riga', 'affirm'],
    ]),
    'Whether Jon Halden met Piet Orlow in Riga',
  );
});

test('never runs over 140 code units', () => {
  const long = titleOf([[`[Halden|Jon Halden] ${'saw many ships pass the old harbour '.repeat(30)}`, 'affirm']], true);
  assert.ok(long.length <= 140, long);
});

test('a long hostile text ends soon', () => {
  const started = performance.now();
  for (const text of [
    '“'.repeat(20_000),
    'and '.repeat(20_000),
    ', '.repeat(20_000),
    '['.repeat(1) + '(('.repeat(10_000),
  ]) {
    titleOf([[text, 'affirm']], true);
  }
  assert.ok(performance.now() - started < 3000);
});
