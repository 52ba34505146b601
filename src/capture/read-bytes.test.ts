import assert from 'node:assert/strict';
import { array, assert as check, constantFrom, property } from 'fast-check';
import { describe, it } from 'node:test';
import { Failure } from '../model/failure.ts';
import { findMediaType } from './find-media-type.ts';
import { findSourceSpan } from '../text/find-source-span.ts';
import { readBytes } from './read-bytes.ts';

const read = (name: string, text: string): ReturnType<typeof readBytes> =>
  readBytes({ name, from: name, bytes: new TextEncoder().encode(text) });

describe('readBytes', () => {
  it('names a document by the hash of its bytes', () => {
    const { document, snapshot } = read('a.txt', 'Words.').captures[0]!;
    assert.equal(snapshot.sha256, document.sha256);
    assert.equal(document.sha256, document.textSha256);
    assert.equal(document.id, `d${document.sha256.slice(0, 10)}`);
    assert.equal(document.name, 'a.txt');
    assert.equal(snapshot.mediaType, 'text/plain');
  });

  const refused: [what: string, name: string, size: number, sentence: RegExp][] = [
    [
      '50 MB of text',
      'a.txt',
      50 * 1024 * 1024,
      /^a\.txt has 50 MB, and Hearsay reads at most 20 MB of this kind in one document; split it and add the parts\.$/,
    ],
    ['50 MB of HTML', 'a.html', 50 * 1024 * 1024, /reads at most 6 MB/],
  ];
  for (const [what, name, size, sentence] of refused) {
    it(`refuses ${what}`, () => {
      const bytes = new Uint8Array(size).fill(0x61);
      assert.throws(
        () => readBytes({ name, from: name, bytes }),
        (error) => error instanceof Failure && error.code === 'too-large' && sentence.test(error.message),
      );
    });
  }

  it('refuses a page without words', () => {
    assert.throws(
      () => read('a.html', '<html><script>1</script></html>'),
      (error) => error instanceof Failure && error.code === 'empty',
    );
  });

  const kinds: [name: string, opening: string, mediaType: string][] = [
    ['a.txt', '', 'text/plain'],
    ['A.MD', '', 'text/markdown'],
    ['a.htm', '', 'text/html'],
    ['a.jsonl', '', 'application/jsonl'],
    ['page', '\n<!DOCTYPE html><html>', 'text/html'],
    ['page.aspx', '\uFEFF<html lang=en>', 'text/html'],
    ['note', '<3 this', 'text/plain'],
  ];
  for (const [name, opening, mediaType] of kinds) {
    it(`takes ${name} for ${mediaType}`, () =>
      assert.equal(findMediaType(name, new TextEncoder().encode(opening)), mediaType));
  }

  it('never loses its place, whatever it reads', () => {
    const pieces = constantFrom(
      '"',
      '“',
      '”',
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '<',
      '>',
      '<p>',
      '</p>',
      '<div',
      '<br>',
      '&amp;',
      '&#',
      '\r\n',
      '\n',
      '\r',
      '# ',
      '- ',
      '> ',
      '|',
      '---\n',
      '`',
      '\\',
      'word',
      ' ',
      '\u00A0',
      'é',
      '💬',
      '\uFEFF',
      '<!--',
      '-->',
      '<script>',
      '<td>',
      '<li>',
      '<h1>',
      'title: a',
    );
    const source = array(pieces, { maxLength: 60 }).map((parts) => `a${parts.join('')}`);
    check(
      property(source, constantFrom('a.txt', 'a.md', 'a.html'), (text, name) => {
        let document;
        try {
          ({ document } = read(name, text).captures[0]!);
        } catch (error) {
          assert.ok(error instanceof Failure);
          return;
        }
        let at = 0;
        for (const run of document.offsets) {
          if (run.length === 0) continue;
          assert.ok(run.text >= at && run.source >= 0 && run.source + run.length <= text.length);
          assert.equal(
            document.text.slice(run.text, run.text + run.length),
            text.slice(run.source, run.source + run.length),
          );
          at = run.text + run.length;
        }
        assert.ok(at <= document.text.length);
        let end = 0;
        for (const { span } of document.blocks) {
          assert.ok(
            span[0] >= end && span[1] > span[0] && span[1] <= document.text.length,
            JSON.stringify(document.blocks),
          );
          end = span[1];
          const place = findSourceSpan(span, document.offsets);
          assert.ok(place === null || (place[0] >= 0 && place[0] < place[1] && place[1] <= text.length));
        }
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});
