import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Placed, makePdf } from '../../../test/made-up-files.ts';
import { Failure } from '../../model/failure.ts';
import { readPdf } from './read-pdf.ts';

/** Lines below one another. */
const column = (x: number, y: number, lines: readonly string[], size = 10): Placed[] =>
  lines.map((words, at) => ({ x, y: y - at * size * 1.2, words, size }));

const LEFT = [
  'The harbour board met on Tuesday to hear',
  'what the keeper of the lower gate had seen',
  'in the night of 3 May. He said that the',
  'gate had stood open for six hours and that',
  'nobody had answered the telephone.',
];
const RIGHT = [
  'The chair of the board, Ilse Brandt, said',
  'that she had been told nothing. "I learned',
  'of it from the newspaper," she told the',
  'members, two of whom left the room before',
  'the vote was called.',
];

/** A page with a running head and its number. */
const numberedPage = (number: number, lines: readonly string[]): Placed[] => [
  { x: 60, y: 760, words: 'Harbour Board - Report on the lower gate', size: 8 },
  ...column(60, 720, lines),
  { x: 300, y: 30, words: String(number), size: 8 },
];

describe('readPdf', () => {
  it('reads column after column, and what stands over both first', async () => {
    const page = [
      { x: 60, y: 720, words: 'Gate stood open for six hours, keeper says', size: 20 },
      ...column(60, 680, LEFT),
      ...column(320, 680, RIGHT),
    ];
    const read = await readPdf(makePdf([page]), 'gate.pdf');
    assert.deepEqual(
      read.blocks.map(({ kind, span }) => [kind, read.text.slice(...span)]),
      [
        ['title', 'Gate stood open for six hours, keeper says'],
        ['paragraph', LEFT.join(' ')],
        ['paragraph', RIGHT.join(' ')],
      ],
    );
  });

  it('keeps the rows of a table', async () => {
    const rows = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const page = [
      ...column(60, 700, rows),
      ...column(200, 700, ['2.4', '2.6', '2.9', '3.1', '3.0']),
      ...column(300, 700, ['open', 'open', 'shut', 'shut', 'open']),
    ];
    const read = await readPdf(makePdf([page]), 'levels.pdf');
    assert.match(read.text, /^Monday\s+2\.4\s+open\s+Tuesday\s+2\.6\s+open/);
  });

  it('joins a paragraph over the page, and leaves out running heads and page numbers', async () => {
    const read = await readPdf(
      makePdf([
        numberedPage(1, [...LEFT.slice(0, 4), 'nobody had answered the tele-']),
        numberedPage(
          2,
          ['phone for the whole of that night.', '', ...RIGHT.slice(0, 1)].filter((line) => line !== ''),
        ),
        numberedPage(3, RIGHT.slice(1)),
      ]),
      'report.pdf',
    );
    assert.match(read.text, /^Harbour Board - Report on the lower gate\n\nThe harbour board met/);
    assert.match(read.text, /answered the telephone for the whole of that night\./);
    assert.equal(read.text.match(/Report on/g)?.length, 1);
    assert.doesNotMatch(read.text, /\b[123]\b(?! May)/);
    assert.equal(read.blocks[0]?.kind, 'furniture');
  });

  it('says on which page and where on it each line stands', async () => {
    const read = await readPdf(makePdf([column(60, 700, LEFT), column(60, 700, RIGHT)]), 'gate.pdf');
    assert.equal(read.places?.length, 10);
    const at = read.text.indexOf('of it from the newspaper');
    const place = read.places?.find(({ span }) => span[0] <= at && at < span[1]);
    assert.ok(place);
    assert.equal(place.page, 2);
    const [left, top, width, height] = place.box;
    assert.ok(left === 60 && top > 90 && top < 130 && width > 150 && width < 250 && height === 10);
    let end = 0;
    for (const { span } of read.places ?? []) {
      assert.ok(span[0] >= end && span[1] > span[0] && span[1] <= read.text.length);
      end = span[1];
    }
  });

  it('takes title and author from the file where a person wrote them', async () => {
    const named = await readPdf(makePdf([column(60, 700, LEFT)], { Title: 'Gate log', Author: 'Ann Oduya' }), 'a.pdf');
    assert.deepEqual([named.title, named.author, named.published], ['Gate log', 'Ann Oduya', null]);
    const unnamed = await readPdf(makePdf([column(60, 700, LEFT)], { Title: 'log.docx', Author: 'admin' }), 'a.pdf');
    assert.deepEqual([unnamed.title, unnamed.author], [null, null]);
  });

  it('says which pages hold no text', async () => {
    const read = await readPdf(makePdf([column(60, 700, LEFT), [], [], column(60, 700, RIGHT), []]), 'part.pdf');
    assert.equal(read.properties?.['pages without text'], '2-3, 5');
  });

  const broken: [what: string, bytes: () => Uint8Array, code: string, sentence: RegExp][] = [
    ['a scan', () => makePdf([[], [], []]), 'empty', /has 3 pages and no text: it is a scan/],
    ['a file cut short', () => makePdf([column(60, 700, LEFT)]).subarray(0, 60), 'unreadable', /is a broken PDF/],
    ['what only begins like a PDF', () => new TextEncoder().encode('%PDF-1.7\nwords'), 'unreadable', /is a broken PDF/],
  ];
  for (const [what, bytes, code, sentence] of broken) {
    it(`says in one sentence why it cannot read ${what}`, async () => {
      await assert.rejects(
        readPdf(bytes(), 'a.pdf'),
        (error) => error instanceof Failure && error.code === code && sentence.test(error.message),
      );
    });
  }
});
