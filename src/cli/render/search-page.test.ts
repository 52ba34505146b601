import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchHit } from '../../case/case.ts';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { gatherPapers } from './papers.ts';
import { drawSearch } from './search-page.ts';

const papers = gatherPapers(MADE_UP.documents, MADE_UP.statements, MADE_UP.entities);
const [told] = MADE_UP.statements;
const HITS: readonly SearchHit[] = [
  {
    kind: 'statement',
    id: told.id,
    document: told.document,
    excerpt: 'leave its distress radio off',
    hits: [[10, 24]],
  },
  { kind: 'document', id: told.document, document: told.document, excerpt: 'the \u001b[2Jradio', hits: [[8, 13]] },
];

test('each place with who says it, the words found marked', () => {
  assert.equal(
    drawSearch(HITS, 'distress radio', papers, { columns: 80, colour: false }),
    `two officials of the harbour authority · The Harbour Gazette, 4 Mar 2031
(gazette-radio.md)
  leave its ‹distress› ‹radio› off

The Harbour Gazette, 4 Mar 2031 (gazette-radio.md)
  the ␛[2J‹radio›

1 statement, 1 document
`,
  );
});

test('colour takes the place of the marks', () => {
  const page = drawSearch(HITS.slice(0, 1), 'distress radio', papers, { columns: 80, colour: true });
  assert.ok(page.includes('its \u001b[1mdistress\u001b[22m \u001b[1mradio'));
  assert.doesNotMatch(page, /[‹›␂␃]/);
});

test('nothing found', () => {
  assert.equal(
    drawSearch([], 'sub\u001bmarine', papers, { columns: 80, colour: false }),
    'Nothing in this case holds sub␛marine.\n',
  );
});
