import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBlocks } from '../text/find-blocks.ts';
import { findSentences } from '../text/find-sentences.ts';
import type { Statement } from '../model/statement.ts';
import { carveHeadings } from './carve-headings.ts';
import { openPage } from './page.ts';

const TEXT = `The Harbour Question

Answer bot: “The number of meetings is contested.

Reported Meetings

One Meeting (2024): Both sides have spoken of one meeting in Lendal.

The ministry has said nothing more.”
`;

function quoteAll(): { readonly page: ReturnType<typeof openPage>; readonly statement: Statement } {
  const blocks = findBlocks(TEXT);
  const document = {
    id: 'd1',
    name: 'bot.txt',
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    sha256: '',
    textSha256: '',
    text: TEXT,
    blocks,
    offsets: [],
  };
  const start = TEXT.indexOf('The number');
  const statement: Statement = {
    id: 'a1',
    document: 'd1',
    voice: 'attributed',
    source: [[start - 13, start - 3]],
    cue: [[start - 3, start - 2]],
    content: [[start, TEXT.indexOf('”')]],
    parent: null,
    speaker: 'Answer bot',
    stance: 'assert',
    basis: 'machine',
    chain: [],
    hedges: [],
    addressee: null,
    medium: null,
    when: null,
    headline: false,
    made: 'machine',
  };
  return { page: openPage(document, findSentences(TEXT, blocks)), statement };
}

test('headings and run-in labels of a text that is quoted whole become headlines', () => {
  const { page, statement } = quoteAll();
  const [rest, ...headings] = carveHeadings(page, statement, (at) => `h${at}`);
  assert.deepEqual(
    headings.map(({ headline, content }) => [headline, TEXT.slice(...content[0]!)]),
    [
      [true, 'Reported Meetings'],
      [true, 'One Meeting (2024):'],
    ],
  );
  assert.deepEqual(
    rest!.content.map((span) => TEXT.slice(...span)),
    [
      'The number of meetings is contested.',
      'Both sides have spoken of one meeting in Lendal.\n\nThe ministry has said nothing more.',
    ],
  );
});

test('a quotation within one paragraph is left as it is', () => {
  const { page, statement } = quoteAll();
  const short: Statement = { ...statement, content: [[TEXT.indexOf('The number'), TEXT.indexOf(' is contested')]] };
  assert.deepEqual(
    carveHeadings(page, short, () => 'h'),
    [short],
  );
});
