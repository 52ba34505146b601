import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../model/failure.ts';
import { decodeBytes } from './decode-bytes.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const utf16 = (words: string, mark: boolean): Uint8Array => Buffer.from(`${mark ? '\uFEFF' : ''}${words}`, 'utf16le');
const swapped = (words: string, mark: boolean): Uint8Array => Buffer.from(utf16(words, mark)).swap16();
/** Windows-1252: curly quotation marks are 0x93 and 0x94, the apostrophe 0x92, the dash 0x97. */
const western = Buffer.from(
  'The mayor said: \x93We never met.\x94 Her lawyer\x92s note \x97 two pages long \x97 says the same about the caf\xe9 and the ni\xe8ce.',
  'latin1',
);

describe('decodeBytes reads', () => {
  const rows: [what: string, given: Uint8Array, charset: string, words: string][] = [
    ['ASCII', utf8('plain'), 'utf-8', 'plain'],
    ['UTF-8', utf8('“Café” — naïve'), 'utf-8', '“Café” — naïve'],
    ['UTF-8 with a mark, which stays', utf8('\uFEFFtext'), 'utf-8', '\uFEFFtext'],
    ['UTF-16 with a mark', utf16('“Hello”, she said', true), 'utf-16le', '\uFEFF“Hello”, she said'],
    ['UTF-16 the other way round', swapped('“Hello”, she said', true), 'utf-16be', '\uFEFF“Hello”, she said'],
    ['UTF-16 without a mark', utf16('The minister said no to it.', false), 'utf-16le', 'The minister said no to it.'],
    [
      'Windows-1252 that nobody declares',
      western,
      'windows-1252',
      'The mayor said: “We never met.” Her lawyer’s note — two pages long — says the same about the café and the nièce.',
    ],
    [
      'a declared charset',
      Buffer.concat([utf8('<meta charset="windows-1251"><p>'), bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2)]),
      'windows-1251',
      '<meta charset="windows-1251"><p>Привет',
    ],
    [
      'UTF-8 in spite of a declaration that is wrong',
      utf8('<meta charset=iso-8859-1><p>“Zürich”'),
      'utf-8',
      '<meta charset=iso-8859-1><p>“Zürich”',
    ],
    [
      'a declared encoding of seven bits',
      Buffer.concat([
        utf8('<meta charset="iso-2022-jp"><p>The harbour of '),
        bytes(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42),
      ]),
      'iso-2022-jp',
      '<meta charset="iso-2022-jp"><p>The harbour of 日',
    ],
  ];
  for (const [what, given, charset, words] of rows) {
    it(what, () => assert.deepEqual(decodeBytes(given, 'a.txt'), { text: words, charset }));
  }
});

describe('decodeBytes refuses in one sentence', () => {
  const rows: [what: string, given: Uint8Array, code: string, sentence: RegExp][] = [
    ['no bytes', bytes(), 'empty', /^a\.txt is empty\.$/],
    ['white space alone', utf8(' \n\t\r\n '), 'empty', /^a\.txt holds no text, only white space\.$/],
    ['a mark alone', utf8('\uFEFF'), 'empty', /^a\.txt holds no text/],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0), 'binary', /^a\.txt is not a text file\.$/],
    ['NUL far inside', utf8(`${'word '.repeat(2000)}\0end`), 'binary', /^a\.txt is not a text file\.$/],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'unknown-format', /is a PDF file, which Hearsay cannot read yet/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'unknown-format', /is a PNG file/],
    [
      'broken UTF-8',
      Buffer.concat([utf8('“Café” — '), bytes(0xe2, 0x80), utf8(' naïve')]),
      'bad-encoding',
      /broken character at byte 16;/,
    ],
    [
      'broken UTF-16',
      Buffer.concat([utf16('ab', true), bytes(0x41)]),
      'bad-encoding',
      /says that it is UTF-16LE and is not/,
    ],
  ];
  for (const [what, given, code, sentence] of rows) {
    it(what, () => {
      assert.throws(
        () => decodeBytes(given, 'a.txt'),
        (error) =>
          error instanceof Failure &&
          error.code === code &&
          sentence.test(error.message) &&
          !error.message.includes('\n'),
      );
    });
  }
});
