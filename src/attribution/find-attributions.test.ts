import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBlocks } from '../text/find-blocks.ts';
import { findSentences } from '../text/find-sentences.ts';
import type { Document } from '../model/document.ts';
import { findAttributions } from './find-attributions.ts';
import { openPage } from './page.ts';

/** Reads a text and writes each attribution as `source | cue | content`, pieces joined by " … ". */
export function readText(text: string): string[] {
  const blocks = findBlocks(text);
  const document: Document = {
    id: 'd',
    name: 'd',
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    sha256: '',
    textSha256: '',
    text,
    blocks,
    offsets: [],
  };
  const page = openPage(document, findSentences(text, blocks));
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return findAttributions(page, [[0, text.length]]).map(
    (found) => `${words(found.source)} | ${words(found.cue)} | ${words(found.content)}`,
  );
}

const cases: [text: string, found: string[]][] = [
  ['The mayor said the bridge was safe.', ['The mayor | said | the bridge was safe']],
  ['The mayor said that the bridge was safe.', ['The mayor | said | that the bridge was safe']],
  ['“The bridge is safe,” the mayor said.', ['the mayor | said | “The bridge is safe,”']],
  [
    '“The bridge is safe,” said Ada Holm, the mayor of Lindby.',
    ['Ada Holm, the mayor of Lindby | said | “The bridge is safe,”'],
  ],
  ['The bridge, Holm said, was safe.', ['Holm | said | The bridge … was safe']],
  ['Holm has repeatedly denied the report.', ['Holm | has repeatedly denied | the report']],
  ['According to the ministry, the bridge was safe.', ['the ministry | According to | the bridge was safe']],
  ['The bridge was safe, according to the ministry.', ['the ministry | according to | The bridge was safe']],
  ['“It held,” Holm said. “It will hold.”', ['Holm | said | “It held,” … “It will hold.”']],
  ['Holm told reporters that the bridge was safe.', ['Holm | told | that the bridge was safe']],
  ['Holm left the room and said the bridge was safe.', ['Holm | said | the bridge was safe']],
  [
    'Holm said the bridge was safe, adding that it was new.',
    ['Holm | said | the bridge was safe', 'Holm | adding | that it was new'],
  ],
  // Near misses: the same words as nouns and adjectives.
  ['The report ran to ten pages.', []],
  ['His claims office closed in March.', []],
];

for (const [text, expected] of cases) {
  void test(text, () => {
    assert.deepEqual(readText(text), expected);
  });
}
