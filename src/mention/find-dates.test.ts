import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';

/** A Friday. */
const FRIDAY = '2024-11-15';

const rows: [text: string, published: string | null, dates: [words: string, date: string | null][]][] = [
  // whole dates
  ['The letter is dated October 25, 2024.', null, [['October 25, 2024', '2024-10-25']]],
  ['The letter is dated Oct. 25, 2024, and is short.', null, [['Oct. 25, 2024', '2024-10-25']]],
  ['It opened on 5 July 2016 in Ghent.', null, [['5 July 2016', '2016-07-05']]],
  ['It opened on the 5th of July, 2016.', null, [['5th of July, 2016', '2016-07-05']]],
  ['Filed 2024-10-05.', null, [['2024-10-05', '2024-10-05']]],
  ['There is no February 30, 2023.', null, [['February 30, 2023', null]]],
  ['He met her on 25/10/2024.', null, [['25/10/2024', '2024-10-25']]],
  ['He met her on 4/5/2024.', null, [['4/5/2024', null]]],
  ['They met on Monday, March 3, 2014.', FRIDAY, [['Monday, March 3, 2014', '2014-03-03']]],
  // months
  ['The story ran in October.', FRIDAY, [['October', '2024-10']]],
  ['The story ran in November.', FRIDAY, [['November', '2024-11']]],
  ['The story ran in December.', FRIDAY, [['December', null]]],
  ['The story ran in October.', null, [['October', null]]],
  ['The story ran in October 2023.', null, [['October 2023', '2023-10']]],
  ['The warning came in May, it says.', FRIDAY, [['May', '2024-05']]],
  ['The warning came in May.', null, [['May', null]]],
  ['He may come. May he? Mrs May said so.', FRIDAY, []],
  ['They march on. March they did.', FRIDAY, []],
  ['April Dorn and June Hale met August Lind.', FRIDAY, []],
  ['She left last November.', FRIDAY, [['November', '2023-11']]],
  ['She left last October.', FRIDAY, [['October', '2024-10']]],
  ['It begins next March.', FRIDAY, [['March', '2025-03']]],
  ['It was sold in May of last year.', FRIDAY, [['May of last year', '2023-05']]],
  ['On March 8 they met.', '2016-03-11', [['March 8', '2016-03-08']]],
  ['The convention is on July 18.', '2016-06-20', [['July 18', null]]],
  ['The committee will meet in September.', FRIDAY, [['September', null]]],
  // weekdays
  ['The panel met on Monday.', FRIDAY, [['Monday', '2024-11-11']]],
  ['The panel said Friday that it had met.', FRIDAY, [['Friday', '2024-11-15']]],
  ['The panel met last Friday.', FRIDAY, [['Friday', '2024-11-08']]],
  ['The panel meets next Friday.', FRIDAY, [['Friday', '2024-11-22']]],
  ['The panel met Saturday night.', FRIDAY, [['Saturday night', '2024-11-09']]],
  ['The panel met on Monday.', null, [['Monday', null]]],
  ['The panel met on Monday.', '2024-11', [['Monday', null]]],
  ['The panel will meet on Monday.', FRIDAY, [['Monday', null]]],
  ['The panel said on Monday it will meet.', FRIDAY, [['Monday', '2024-11-11']]],
  ['The panel, he said Monday, will meet.', FRIDAY, [['Monday', '2024-11-11']]],
  ['They spoke on Tuesday of last week.', FRIDAY, [['Tuesday of last week', '2024-11-05']]],
  ['Sat down, he wed Sun Li.', FRIDAY, []],
  ['He reads the Sunday Times every Monday and on Black Friday.', FRIDAY, []],
  ['Mondays are slow.', FRIDAY, []],
  // steps and distances
  ['They met last week.', FRIDAY, [['last week', '2024-11-04/2024-11-10']]],
  [
    'They met last month, and this year.',
    FRIDAY,
    [
      ['last month', '2024-10'],
      ['this year', '2024'],
    ],
  ],
  ['They met last year.', null, [['last year', null]]],
  ['They met two years ago.', FRIDAY, [['two years ago', '2022~']]],
  ['They met three days ago.', FRIDAY, [['three days ago', '2024-11-12']]],
  ['They met 18 months ago.', FRIDAY, [['18 months ago', '2023-05~']]],
  [
    'They met yesterday and meet tomorrow.',
    FRIDAY,
    [
      ['yesterday', '2024-11-14'],
      ['tomorrow', '2024-11-16'],
    ],
  ],
  ['USA Today wrote of today’s world.', FRIDAY, []],
  [
    'In October 2022 he said they had met once, 18 months prior.',
    null,
    [
      ['October 2022', '2022-10'],
      ['18 months prior', '2021-04~'],
    ],
  ],
  [
    'On March 8, 2016 she fell. The next day she rose, and a week later she left.',
    null,
    [
      ['March 8, 2016', '2016-03-08'],
      ['next day', '2016-03-09'],
      ['a week later', '2016-03-16~'],
    ],
  ],
  ['Two days before the vote he left.', FRIDAY, []],
  ['He rose 18 months prior.', null, [['18 months prior', null]]],
  ['They have talked for the past two years.', FRIDAY, [['past two years', '2022-11~/2024-11']]],
  ['He is a 41-year-old. He served two years.', FRIDAY, []],
  // parts
  ['In late 2022 it began.', null, [['late 2022', '2022-10~/2022-12~']]],
  [
    'A mid-2025 probe and a mid-to-late 2025 one.',
    null,
    [
      ['mid-2025', '2025-05~/2025-08~'],
      ['mid-to-late 2025', '2025-05~/2025-12~'],
    ],
  ],
  ['It fell in early October.', FRIDAY, [['early October', '2024-10-01~/2024-10-10~']]],
  ['It fell late last year.', FRIDAY, [['late last year', '2023-10~/2023-12~']]],
  ['He was late.', FRIDAY, []],
  ['It closed at the end of 2015.', null, [['end of 2015', '2015-12~']]],
  [
    'It grew in the first half of 2015 and in the third quarter of 2016.',
    null,
    [
      ['first half of 2015', '2015-01/2015-06'],
      ['third quarter of 2016', '2016-35'],
    ],
  ],
  [
    'In the summer of 2016 he left; last spring he returned.',
    FRIDAY,
    [
      ['summer of 2016', '2016-22'],
      ['spring', '2024-21'],
    ],
  ],
  ['The fall of the regime, a spring in a watch.', FRIDAY, []],
  [
    'In the 1990s and in the 19th century.',
    null,
    [
      ['1990s', '199X'],
      ['19th century', '18XX'],
    ],
  ],
  // bounds
  ['They have talked since late 2022.', null, [['since late 2022', '2022-10~/..']]],
  ['They have talked since October.', FRIDAY, [['since October', '2024-10/..']]],
  ['The call took place around April 2021.', null, [['around April 2021', '2021-04~']]],
  ['He served until 2019.', null, [['until 2019', '../2019']]],
  ['He served from 2007 to 2012.', null, [['from 2007 to 2012', '2007/2012']]],
  ['He served between June 2012 and April 2014.', null, [['between June 2012 and April 2014', '2012-06/2014-04']]],
  ['From March to June 2016 he served.', null, [['From March to June 2016', '2016-03/2016-06']]],
  [
    'The years 2012-2014 and 2015–16.',
    null,
    [
      ['2012-2014', '2012/2014'],
      ['2015', '2015'],
    ],
  ],
  // years and numbers that are none
  [
    'Throughout 2022, 2023, and 2024 it grew.',
    null,
    [
      ['2022', '2022'],
      ['2023', '2023'],
      ['2024', '2024'],
    ],
  ],
  ['As of January 2026 it holds 2000 people and 9,500 beds.', null, [['January 2026', '2026-01']]],
  [
    'A 2022 strike, the 2021 call and Section 2016.',
    null,
    [
      ['2022', '2022'],
      ['2021', '2021'],
    ],
  ],
  ['It cost $2015, over 1950 of them, and 2020 percent.', null, []],
];

for (const [text, published, expected] of rows) {
  test(`${text} (${published})`, () => {
    assert.deepEqual(
      findDates(text, [0, text.length], published).map(({ span, date }) => [text.slice(...span), date]),
      expected,
    );
  });
}

test('counts on from a date in the same paragraph, outside the stretch that is read', () => {
  const text = 'An earlier line of 1999.\nIn October 2022 she spoke. They had met once, 18 months prior.';
  const start = text.indexOf('They had');
  assert.deepEqual(
    findDates(text, [start, text.length], null).map((mention) => mention.date),
    ['2021-04~'],
  );
});

test('a long hostile text ends soon', () => {
  const text = 'since late '.repeat(50_000) + '18 months prior, '.repeat(20_000) + 'Monday '.repeat(50_000);
  const started = performance.now();
  findDates(text, [0, text.length], FRIDAY);
  assert.ok(performance.now() - started < 5000);
});
