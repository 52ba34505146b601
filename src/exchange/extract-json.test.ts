import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractJson } from './extract-json.ts';
import { readBytes } from '../capture/read-bytes.ts';
import { readDocument } from '../attribution/read-document.ts';

const WORDS = 'The harbour chief denied on Monday that she had met the operator. "We never met," she said.';

function extract(
  name: string,
  source: string,
): { id: string; quotes: Record<'source' | 'cue' | 'content', string[]>[] } {
  const bytes = new TextEncoder().encode(source);
  const { document } = readBytes({ name, from: name, bytes }).captures[0]!;
  const { id, statements } = extractJson(readDocument(document, null));
  const text = name.endsWith('.jsonl') ? String(JSON.parse(source).text) : source;
  const quote = (spans: readonly (readonly [number, number])[]): string[] => spans.map((span) => text.slice(...span));
  return {
    id,
    quotes: statements.map(({ source: who, cue, content }) => ({
      source: quote(who),
      cue: quote(cue),
      content: quote(content),
    })),
  };
}

describe('extractJson gives offsets into the input itself', () => {
  const plain = extract('a.txt', WORDS);
  const rows: [what: string, name: string, source: string, id: string][] = [
    ['behind front matter', 'a.md', `---\ntitle: T\n---\n\n${WORDS}\n`, 'a.md'],
    [
      'behind a byte order mark and with carriage returns',
      'b.txt',
      `\uFEFFA first line, on its own.\r\n\r\n${WORDS}\r\n`,
      'b.txt',
    ],
    ['of the text of a line', 'c.jsonl', JSON.stringify({ id: 'line-1', text: WORDS }), 'line-1'],
  ];
  it('finds statements in plain text', () => assert.ok(plain.quotes.some(({ cue }) => cue.includes('denied'))));
  for (const [what, name, source, id] of rows) {
    it(what, () => {
      const found = extract(name, source);
      assert.equal(found.id, id);
      const attributed = (quotes: typeof found.quotes): typeof found.quotes =>
        quotes.filter(({ cue }) => cue.length > 0);
      assert.deepEqual(attributed(found.quotes), attributed(plain.quotes));
    });
  }

  it('cuts at the first and last letter where markup stands inside', () => {
    const source = '# T\n\nThe *harbour* chief **denied** that she [had met](https://a.example) the operator.\n';
    const { quotes } = extract('a.md', source);
    assert.ok(
      quotes.some(({ content }) =>
        content.some((words) => words.includes('[had met](https://a.example) the operator')),
      ),
      JSON.stringify(quotes),
    );
  });

  it('names a parent by its place', () => {
    const source = 'The Quay reported on Monday that the harbour chief denied that she had met the operator.';
    const bytes = new TextEncoder().encode(source);
    const { document } = readBytes({ name: 'a.txt', from: 'a.txt', bytes }).captures[0]!;
    const { statements } = extractJson(readDocument(document, null));
    const inner = statements.find(({ parent }) => parent !== null);
    assert.ok(inner && inner.parent !== null);
    assert.ok(statements[inner.parent]?.cue.some((span) => source.slice(...span) === 'reported'));
  });
});
