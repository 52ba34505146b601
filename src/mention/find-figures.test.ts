import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from './find-figures.ts';

type Row = [words: string, value: number, unit: string | null, precision: string];

const rows: [text: string, figures: Row[]][] = [
  // money
  ['It won a classified $1.8 billion contract.', [['$1.8 billion', 1.8e9, 'USD', 'exact']]],
  ['It holds over $15 billion in contracts.', [['over $15 billion', 15e9, 'USD', 'over']]],
  [
    'A sum of $34,000, and of £2m and €1.5bn.',
    [
      ['$34,000', 34000, 'USD', 'exact'],
      ['£2m', 2e6, 'GBP', 'exact'],
      ['€1.5bn', 1.5e9, 'EUR', 'exact'],
    ],
  ],
  [
    'At least US$5 million and C$12.',
    [
      ['At least US$5 million', 5e6, 'USD', 'over'],
      ['C$12', 12, 'CAD', 'exact'],
    ],
  ],
  [
    'Half a million dollars, or five million U.S. dollars.',
    [
      ['Half a million dollars', 5e5, 'USD', 'exact'],
      ['five million U.S. dollars', 5e6, 'USD', 'exact'],
    ],
  ],
  ['It cost billions of dollars in multi-billion dollar deals.', []],
  // percentages
  ['It flew over 95% of launches.', [['over 95%', 95, 'percent', 'over']]],
  [
    'Nearly 40 percent, or three percentage points.',
    [
      ['Nearly 40 percent', 40, 'percent', 'about'],
      ['three percentage points', 3, 'percentage points', 'exact'],
    ],
  ],
  // counts
  ['There are approximately 9,500 satellites up.', [['approximately 9,500 satellites', 9500, 'satellites', 'about']]],
  ['They seized 32 internet domains.', [['32 internet domains', 32, 'internet domains', 'exact']]],
  [
    'It lowered 4,400 satellites to 480km.',
    [
      ['4,400 satellites', 4400, 'satellites', 'exact'],
      ['480km', 480, 'km', 'exact'],
    ],
  ],
  ['Hundreds of thousands of pellets; thousands of emails.', []],
  [
    'Thirty-two people, two dozen prominent lawyers and a thousand men.',
    [
      ['Thirty-two people', 32, 'people', 'exact'],
      ['two dozen prominent lawyers', 24, 'prominent lawyers', 'exact'],
      ['a thousand men', 1000, 'men', 'exact'],
    ],
  ],
  [
    'Up to 300 jobs, 20 or more ships, 500+ staff, some 70 aides.',
    [
      ['Up to 300 jobs', 300, 'jobs', 'under'],
      ['20 or more ships', 20, 'ships', 'over'],
      ['500+ staff', 500, 'staff', 'over'],
      ['some 70 aides', 70, 'aides', 'about'],
    ],
  ],
  [
    'No fewer than 12 aides and fewer than 5 lawyers.',
    [
      ['No fewer than 12 aides', 12, 'aides', 'over'],
      ['fewer than 5 lawyers', 5, 'lawyers', 'under'],
    ],
  ],
  ['He was sentenced to five years.', [['five years', 5, 'years', 'exact']]],
  // ratings
  [
    'The risk is put at 4/5 by one and at 1/5 by another.',
    [
      ['4/5', 4, 'of 5', 'exact'],
      ['1/5', 1, 'of 5', 'exact'],
    ],
  ],
  [
    'They rate it 4 of 5, we four out of ten.',
    [
      ['4 of 5', 4, 'of 5', 'exact'],
      ['four out of ten', 4, 'of 10', 'exact'],
    ],
  ],
  ['To the auditors the risk is a 4 due to lapses.', [['4', 4, null, 'exact']]],
  ['To the planners it is effectively 0, as they need him.', [['effectively 0', 0, null, 'about']]],
  ['On a scale of five I would call the danger a four.', [['four', 4, 'of 5', 'exact']]],
  ['On a scale of one to ten it is a seven.', [['seven', 7, 'of 10', 'exact']]],
  ['They gave him a five and a four.', []],
  ['Four of ten voters stayed.', [['Four of ten voters', 4, 'of 10 voters', 'exact']]],
  ['After 9/11 half of them, 1/2 or 50/50, work 24/7.', []],
  // numbers that are none
  ['In 2022 the 2021 call of March 8 came at 9 a.m. and at 9:30.', []],
  ['Section 702, Title 18, Flight 17, No. 2 and the S-500.', []],
  ['Apollo 11 and the 41-year-old of the 2nd floor.', []],
  ['Two years ago, 18 months prior, in the past two weeks.', []],
  ['He is 41 years old and one of them.', []],
  [
    'There were 2000 soldiers and 2,016 tents.',
    [
      ['2000 soldiers', 2000, 'soldiers', 'exact'],
      ['2,016 tents', 2016, 'tents', 'exact'],
    ],
  ],
];

for (const [text, expected] of rows) {
  test(text, () => {
    assert.deepEqual(
      findFigures(text, [0, text.length]).map(({ span, value, unit, precision }) => [
        text.slice(...span),
        value,
        unit,
        precision,
      ]),
      expected,
    );
  });
}

test('a long hostile text ends soon', () => {
  const text = '1,000'.repeat(50_000) + ' over '.repeat(50_000) + 'million '.repeat(50_000) + '4/5'.repeat(50_000);
  const started = performance.now();
  findFigures(text, [0, text.length]);
  assert.ok(performance.now() - started < 5000);
});
