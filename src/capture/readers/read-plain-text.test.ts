import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlainText } from './read-plain-text.ts';

describe('readPlainText', () => {
  const rows: [what: string, source: string, text: string][] = [
    ['keeps every character', 'She said:\n\n  “no”.\n', 'She said:\n\n  “no”.\n'],
    ['ends lines with line feeds', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['leaves a byte order mark out', '\uFEFFa\nb', 'a\nb'],
    ['leaves front matter out', '---\ntitle: T\n---\nWords.', 'Words.'],
    ['keeps separators of other lines', 'a\u2028b\u00A0c', 'a\u2028b\u00A0c'],
  ];
  for (const [what, source, text] of rows) {
    it(what, () => {
      const read = readPlainText(source);
      assert.equal(read.text, text);
      if (text === source) assert.deepEqual(read.offsets, [{ text: 0, source: 0, length: 0 }]);
      for (const run of read.offsets) {
        assert.equal(text.slice(run.text, run.text + run.length), source.slice(run.source, run.source + run.length));
      }
    });
  }

  it('says what front matter says and nothing more', () => {
    const { title, publisher, published, author, url } = readPlainText(
      '---\npublisher: The Tidewater Post\n---\nWords that go on.',
    );
    assert.deepEqual(
      { title, publisher, published, author, url },
      { title: null, publisher: 'The Tidewater Post', published: null, author: null, url: null },
    );
  });
});
