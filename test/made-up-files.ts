import { deflateRawSync, deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';

// Files of the formats that people send, made here letter by letter, so that tests can also make broken and hostile ones.

const encoder = new TextEncoder();
const toBytes = (words: string | Uint8Array): Uint8Array => (typeof words === 'string' ? encoder.encode(words) : words);

/** One file for `makeZip`. */
export interface Packed {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** What the directory says instead of the truth. */
  readonly claims?: number;
  readonly locked?: boolean;
}

/** A ZIP archive, deflated. */
export function makeZip(files: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, claims, locked } of files) {
    const plain = toBytes(bytes);
    const packed = deflateRawSync(plain, { level: plain.length > 1024 * 1024 ? 9 : 6 });
    const named = encoder.encode(name);
    const head = new DataView(new ArrayBuffer(30));
    head.setUint32(0, 0x04034b50, true);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    for (const [view, from] of [
      [head, 4],
      [central, 6],
    ] as const) {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, 0x800 | (locked ? 1 : 0), true);
      view.setUint16(from + 4, 8, true);
      view.setUint32(from + 10, crc32(plain), true);
      view.setUint32(from + 14, packed.length, true);
      view.setUint32(from + 18, claims ?? plain.length, true);
      view.setUint16(from + 22, named.length, true);
    }
    central.setUint32(42, at, true);
    directory.push(new Uint8Array(central.buffer), named);
    pieces.push(new Uint8Array(head.buffer), named, packed);
    at += 30 + named.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return Buffer.concat([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file. `body` is the XML between `<w:body>` and `</w:body>`; `others` are further parts by their paths. */
export function makeDocx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return makeZip(Object.entries(parts).map(([name, bytes]) => ({ name, bytes })));
}

/** The root of another part of a Word file. */
export function makePart(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W}>${inside}</w:${root}>`;
}

/** Words at a place of a page: points from the lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
}

/** A PDF file with one font (Helvetica) and the words where they are told to stand. A page may be a content stream of its own. */
export function makePdf(
  pages: readonly (readonly Placed[] | string | Uint8Array)[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (words: string | Uint8Array): number => objects.push(toBytes(words));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const about = Object.entries(info).map(([key, value]) => `/${key} (${escape(value)})`);
  add(`<< ${about.join(' ')} >>`);
  const kids: number[] = [];
  for (const page of pages) {
    const content = typeof page === 'string' || page instanceof Uint8Array ? toBytes(page) : toBytes(draw(page));
    const packed = deflateSync(content, { level: 9 });
    const stream = add(
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    );
    kids.push(
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
    );
  }
  objects[1] = toBytes(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const pieces: Uint8Array[] = [toBytes('%PDF-1.7\n')];
  let at = pieces[0]!.length;
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(at);
    at += piece.length;
    pieces.push(piece);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(
    toBytes(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

function draw(page: readonly Placed[]): string {
  return page
    .map(({ x, y, words, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escape(words)}) Tj ET`)
    .join('\n');
}

/** WinAnsi: one byte a character, so that curly marks must be given by number. */
function escape(words: string): string {
  return words
    .replaceAll(/[\\()]/g, '\\$&')
    .replaceAll('“', '\\223')
    .replaceAll('”', '\\224')
    .replaceAll('’', '\\222')
    .replaceAll('–', '\\226');
}
