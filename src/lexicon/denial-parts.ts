/** Words that show which part of a claim a denial is about; the first that fits. Where none stands, it is about the whole. */
export const DENIAL_PARTS: readonly (readonly [
  part: 'frequency' | 'time' | 'content' | 'purpose' | 'wording',
  words: readonly string[],
])[] = [
  [
    'frequency',
    [
      'only once',
      'just once',
      'only one',
      'only time',
      'single time',
      'only communication',
      'only call',
      'only contact',
      'only conversation',
      'regular',
      'regularly',
      'repeatedly',
      'not often',
      'sole',
      'one time',
    ],
  ],
  [
    'wording',
    [
      'out of context',
      'misquoted',
      'never used the word',
      'mischaracterised',
      'mischaracterized',
      'misinterpreted',
      'misunderstood',
    ],
  ],
  [
    'purpose',
    ['intent', 'intention', 'purpose', 'in order to', 'motive', 'motivated', 'on purpose', 'deliberately', 'trying to'],
  ],
  ['time', ['at the time', 'before then', 'after that', 'until later', 'retroactively', 'not until', 'earlier than']],
  [
    'content',
    ['did not discuss', 'never discussed', "didn't discuss", 'not about', 'did not concern', 'did not mention'],
  ],
];
