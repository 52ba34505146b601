import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBlocks } from './find-blocks.ts';

/** Each case: a page, and its blocks as "kind: words" with the label in braces. */
const pages: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'one paragraph a line, under a title',
    'Mayor Quits Over Bridge Deal\n\nThe mayor of Oldham Quay resigned on Monday.\nShe gave no reason for the step.\n',
    [
      'title: Mayor Quits Over Bridge Deal',
      'paragraph: The mayor of Oldham Quay resigned on Monday.',
      'paragraph: She gave no reason for the step.',
    ],
  ],
  [
    'hard-wrapped lines',
    'The harbour board met on Tuesday to discuss the state of the\nquay wall, which has been closed since the storm in March and\nwill stay so.\n\nNo date was given for the\nrepair, and none is expected before the\nsummer of next year, officials said.\n',
    [
      'paragraph: The harbour board met on Tuesday to discuss the state of the\nquay wall, which has been closed since the storm in March and\nwill stay so.',
      'paragraph: No date was given for the\nrepair, and none is expected before the\nsummer of next year, officials said.',
    ],
  ],
  [
    'headings, run-in labels and lists',
    'PORT NEWS\n\nWhat Is Known\n\nFirst Report: The Courier wrote of two calls.\n\n  1. Open Questions\n\nNobody has said who paid for the work on the wall.\n\n• The first crane is sold.\n\nDetails:\n\nNone so far, the board said in a note on its site.',
    [
      'title: PORT NEWS',
      'heading: What Is Known',
      'paragraph: {First Report:} First Report: The Courier wrote of two calls.',
      'heading: 1. Open Questions',
      'paragraph: Nobody has said who paid for the work on the wall.',
      'list-item: • The first crane is sold.',
      'label: Details:',
      'paragraph: None so far, the board said in a note on its site.',
    ],
  ],
  [
    'furniture and captions',
    'By Ada Quill\n\nThe wall fell in March.\n\nRead more: The crane that never was\n\nPhoto: the quay in spring (Jo Finn/Getty Images)\n\nAdvertisement\n\nSubscribe to our newsletter\n\nSubscribers were angry, the paper said in a long note to them all.\n\nLeave a comment',
    [
      'furniture: By Ada Quill',
      'paragraph: The wall fell in March.',
      'furniture: Read more: The crane that never was',
      'caption: Photo: the quay in spring (Jo Finn/Getty Images)',
      'furniture: Advertisement',
      'furniture: Subscribe to our newsletter',
      'paragraph: Subscribers were angry, the paper said in a long note to them all.',
      'furniture: Leave a comment',
    ],
  ],
  [
    'front matter',
    '---\ntitle: A wall\n---\n# A wall\n\nIt fell.\n',
    ['front-matter: ---\ntitle: A wall\n---', 'title: # A wall', 'paragraph: It fell.'],
  ],
  [
    'a transcript',
    'MODERATOR: Who paid?\n\nQUILL: Not the board. I have said so: never.\n\nHe said: nothing at all.',
    [
      'paragraph: {MODERATOR:} MODERATOR: Who paid?',
      'paragraph: {QUILL:} QUILL: Not the board. I have said so: never.',
      'paragraph: He said: nothing at all.',
    ],
  ],
  [
    'line ends of other systems and spaces that are none',
    'A Wall Falls\r\n\r\n\u00a0It fell.\u00a0\u2028It was old.\r\n',
    ['title: A Wall Falls', 'paragraph: It fell.', 'paragraph: It was old.'],
  ],
];

for (const [name, text, expected] of pages) {
  test(`blocks of ${name}`, () => {
    const blocks = findBlocks(text).map(({ kind, span, label }) => {
      const head = label === null ? '' : `{${text.slice(...label)}} `;
      return `${kind}: ${head}${text.slice(...span)}`;
    });
    assert.deepEqual(blocks, expected);
  });
}

test('a first line that repeats the known title is the title, whatever its case and stop', () => {
  const text = 'Board denies sale of crane.\n\nThe board denied it.';
  assert.equal(findBlocks(text, 'Board denies sale of crane')[0]?.kind, 'title');
  assert.equal(findBlocks(text)[0]?.kind, 'paragraph');
});

test('a first line that is a paragraph is no title', () => {
  assert.equal(findBlocks('\nThe board, which met on Monday, denied it.\nIt gave no reason.')[0]?.kind, 'paragraph');
});

test('an empty page has no blocks', () => {
  assert.deepEqual(findBlocks(''), []);
  assert.deepEqual(findBlocks(' \n\u00a0\n'), []);
});

test('hostile pages end in time', () => {
  for (const text of [
    'a\n'.repeat(200_000),
    'A'.repeat(2_000_000),
    '---\n'.repeat(200_000),
    'By A '.repeat(300_000),
    ' '.repeat(2_000_000),
    'By Aa'.concat(' Bb'.repeat(50), '!\n').repeat(2_000),
  ]) {
    const started = performance.now();
    findBlocks(text);
    assert.ok(performance.now() - started < 5_000);
  }
});
