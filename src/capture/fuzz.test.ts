import assert from 'node:assert/strict';
import {
  type Arbitrary,
  array,
  assert as check,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
} from 'fast-check';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkPlaces } from '../../test/check-places.ts';
import { makeDocx, makePart, makePdf, makeZip } from '../../test/made-up-files.ts';
import { readGuarded } from './worker/read-guarded.ts';
import { readParts } from './read-parts.ts';

// Valid files of every format, changed in a few places at random: each ends as documents whose spans lie in their texts, or as
// one plain sentence. But for PDF, the thread that guards the real program is left out here, so that nothing is caught by it.

const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
const SAID = 'The keeper, Cal Roe, said on Tuesday that “the lower gate” had stood open for six hours & more.';
const PDF = makePdf([
  [
    { x: 60, y: 720, words: 'Gate stood open', size: 20 },
    ...Array.from({ length: 6 }, (_, at) => ({ x: 60, y: 680 - at * 12, words: SAID.slice(0, 40 - at) })),
    ...Array.from({ length: 6 }, (_, at) => ({ x: 330, y: 680 - at * 12, words: SAID.slice(20, 60 + at) })),
  ],
  [{ x: 60, y: 700, words: SAID }],
]);
const DOCX = makeDocx(
  `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Gate</w:t></w:r></w:p><w:p><w:r><w:t>The keeper said so.</w:t></w:r><w:ins w:author="A"><w:r><w:t>Twice.</w:t></w:r></w:ins><w:del><w:r><w:delText>Never.</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
  {
    'word/footnotes.xml': makePart(
      'footnotes',
      '<w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>',
    ),
  },
);
const MAIL = encode(
  `From: "Roe, Cal" <cal@gate.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?q?Gate_=E2=80=93?=\r\nDate: Sun, 4 May 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nI said so.=20\r\n> Did you?\r\n-- \r\nCal\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename="a.html"\r\n\r\n<p>The gate</p>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\n\r\nInner.\r\n--b--\r\n`,
);
const HTML = encode(
  `<!doctype html><html lang=en><head><title>Gate &amp; keeper</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Gate","author":[{"name":"Ann"}]}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Gate</h1>${`<p>${SAID}</p>`.repeat(6)}<ul><li>a<li>b</ul><table><tr><td>1<td>2</table></article></body></html>`,
);
const FEED = encode(
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title><item><title>Gate</title><link>https://p.example/a</link><description><![CDATA[<p>${SAID}</p>]]></description><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate></item><item><title>Two</title></item></channel></rss>`,
);
const ANSWER = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1b\r\n<p>The keeper said so.</p>\r\n0\r\n\r\n`;
const WARC = encode(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://p.example/a\r\nWARC-Date: 2031-05-04T10:00:00Z\r\nContent-Length: ${ANSWER.length}\r\n\r\n${ANSWER}\r\n\r\n`,
);
const MARKDOWN = encode(
  `---\ntitle: Gate\ndate: 2031-05-04\n---\n# Gate\n\n${SAID} *So* [it](a) \`is\`.\n\n- one\n- two\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
);
const LINES = encode(
  `{"id": "a", "text": ${JSON.stringify(SAID)}, "title": "Gate"}\n{"text": "${'word '.repeat(20)}"}\n`,
);

const FILES: readonly (readonly [name: string, bytes: Uint8Array, runs: number])[] = [
  ['a.pdf', PDF, 150],
  ['a.docx', DOCX, 300],
  ['a.eml', MAIL, 300],
  ['a.html', HTML, 200],
  ['a.rss', FEED, 200],
  ['a.warc', WARC, 300],
  ['a.warc.gz', gzipSync(WARC), 200],
  ['a.md', MARKDOWN, 300],
  ['a.txt', encode(`Gate stood open\n\n${SAID}\n\n${SAID}`), 200],
  ['a.jsonl', LINES, 300],
  [
    'a.zip',
    makeZip([
      { name: 'a.docx', bytes: DOCX },
      { name: 'b.txt', bytes: SAID },
    ]),
    200,
  ],
];

/** `FUZZ_TIMES=50` tries that many times as much, from another beginning each time. */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);

/** One change, its place as a share of the file. */
interface Cut {
  readonly kind: 'flip' | 'drop' | 'repeat' | 'put' | 'end' | 'number';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const TOKENS = [
  '<',
  '>',
  '&#x0;',
  '&nbsp;',
  '"',
  '\r\n\r\n',
  '\0',
  '\u202E',
  '\uFEFF',
  'endobj',
  '<<',
  '999999999',
  '-1',
  '</w:p>',
  '<w:p>',
  ']]>',
  '<!--',
  'PK\x01\x02',
  '--b',
  '%PDF-',
  '\uD800',
  '{',
  '[',
];
const cut: Arbitrary<Cut> = record({
  kind: constantFrom('flip', 'drop', 'repeat', 'put', 'end', 'number'),
  at: integer({ min: 0, max: 9999 }),
  length: oneof(nat(4), nat(400)),
  bytes: oneof(
    constantFrom(...TOKENS).map(encode),
    array(nat(255), { maxLength: 8 }).map((values) => Uint8Array.from(values)),
  ),
});

function change(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  let changed = Buffer.from(bytes);
  for (const { kind, at, length, bytes: put } of cuts) {
    const place = Math.floor((at / 10_000) * changed.length);
    const [before, after] = [changed.subarray(0, place), changed.subarray(place)];
    if (kind === 'flip' && changed.length > 0) changed[place] = (changed[place] ?? 0) ^ (1 << (length & 7));
    else if (kind === 'drop') changed = Buffer.concat([before, after.subarray(length)]);
    else if (kind === 'repeat') changed = Buffer.concat([before, after.subarray(0, length), after]);
    else if (kind === 'put') changed = Buffer.concat([before, put, after]);
    else if (kind === 'end' && length > 200) changed = before;
    else if (kind === 'number' && place + 4 <= changed.length)
      changed.writeUInt32LE((length * 0x01010101) >>> 0, place);
  }
  return changed;
}

describe('readers, fuzzed', () => {
  for (const [name, bytes, runs] of FILES) {
    it(`keep their promises on ${name}`, async () => {
      await check(
        asyncProperty(array(cut, { minLength: 1, maxLength: 6 }), async (cuts) => {
          const changed = change(bytes, cuts);
          const start = performance.now();
          // pdf.js lets some of its promises break where nobody waits for them: only a thread survives that.
          const read = name.endsWith('.pdf') ? readGuarded : readParts;
          for await (const part of read({ name, from: name, bytes: changed })) {
            const sentence = 'failure' in part ? part.failure.message : part.document.notExtracted;
            if (sentence !== undefined) assert.match(sentence, /^[^\n]{10,900}\.$/);
            if ('document' in part) checkPlaces(part.document);
          }
          assert.ok(performance.now() - start < 20_000);
        }),
        TIMES > 1 ? { numRuns: runs * TIMES } : { numRuns: runs, seed: 20_311 },
      );
    });
  }
});
