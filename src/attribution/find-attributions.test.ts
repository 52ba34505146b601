import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../text/find-sentences.ts';
import { documentOf } from './document-of.ts';
import { findAttributions } from './find-attributions.ts';
import { openPage } from './page.ts';

/** Each attribution as `source | cue | content`, pieces joined by " … ". */
function readText(text: string): string[] {
  const document = documentOf(text);
  const page = openPage(document, findSentences(text, document.blocks));
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
  [
    'Holm, who chairs the board, said the bridge was safe.',
    ['Holm, who chairs the board | said | the bridge was safe'],
  ],
  ['Holm has repeatedly denied the report.', ['Holm | has repeatedly denied | the report']],
  ['Holm told reporters that the bridge was safe.', ['Holm | told | that the bridge was safe']],
  ['Holm asked the council to close the bridge.', ['Holm | asked | to close the bridge']],
  ['Holm urged the council to close the bridge.', ['Holm | urged | the council to close the bridge']],
  ['Holm called the report a lie.', ['Holm | called | the report a lie']],
  ['“It held,” Holm said. “It will hold.”', ['Holm | said | “It held,” … “It will hold.”']],
  ['According to the ministry, the bridge was safe.', ['the ministry | According to | the bridge was safe']],
  ['The bridge was safe, according to the ministry.', ['the ministry | according to | The bridge was safe']],
  [
    'According to sources cited by the Lindby Courier, their calls touched on money.',
    ['sources cited by the Lindby Courier | According to | their calls touched on money'],
  ],
  ['Holm left the room and said the bridge was safe.', ['Holm | said | the bridge was safe']],
  [
    'Holm said the bridge was safe, adding that it was new.',
    ['Holm | said | the bridge was safe', 'Holm | adding | that it was new'],
  ],
  [
    'The harbour office confirmed receipt of the letter but declined further comment.',
    ['The harbour office | confirmed | receipt of the letter', 'The harbour office | declined further comment | '],
  ],
  ['Vasko did not respond to requests for comment.', ['Vasko | did not respond to | requests for comment']],
  ['Vasko declined to comment on the sale.', ['Vasko | declined to comment on | the sale']],
  [
    'Her lawyers have yet to publicly respond to the calls for an inquiry.',
    ['Her lawyers | have yet to publicly respond to | the calls for an inquiry'],
  ],
  ['The harbour office has not issued a statement.', ['The harbour office | has not issued | a statement']],
  ['Vasko reportedly sold the ferry.', [' | reportedly | Vasko … sold the ferry']],
  ['Vasko is said to own the ferry.', [' | is said | Vasko … to own the ferry']],
  ['Vasko has been accused by two rivals of fraud.', ['two rivals | has been accused | Vasko … of fraud']],
  ['The paper printed Holm’s claim that the bridge was safe.', ['Holm’s | claim | that the bridge was safe']],
  ['To the auditors, the risk is high.', ['the auditors | To | the risk is high']],
  ['Answer Bot: “The bridge is safe. It is new.”', ['Answer Bot | : | “The bridge is safe. It is new.”']],
  ['“Why now?” Holm asked.', ['Holm | asked | “Why now?”']],
  ['As the Courier reported, the bridge was closed.', ['the Courier | reported | the bridge was closed']],
  // Near misses: the same words as nouns, adjectives, names and questions.
  ['The report ran to ten pages.', []],
  ['His claims office closed in March.', []],
  ['The reported contact lasted an hour.', []],
  ['Strict reporting protocols apply to such calls.', []],
  ['The storms that hit the coast were new.', []],
  ['Her arrival adds another layer to the dispute.', []],
];

for (const [text, expected] of cases) {
  test(text, () => {
    assert.deepEqual(readText(text), expected);
  });
}

test('a quotation that a second paragraph goes on with belongs to the speaker of the first', () => {
  const found = readText('“The bridge is safe,” Holm said.\n\n“It was tested in May and it held.”');
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /It was tested in May/);
});
