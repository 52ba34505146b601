import chardet from 'chardet';
import { Failure } from '../model/failure.ts';

/** How far into a page a declared charset is looked for (HTML standard: 1,024 bytes; real pages put it later). */
const DECLARED_WITHIN = 4096;
/** Below this chardet is guessing. */
const LEAST_CONFIDENCE = 25;
/** Seven-bit encodings are valid UTF-8 and yet something else: only a declaration tells. */
const SEVEN_BIT = new Set(['iso-2022-jp', 'utf-7', 'hz-gb-2312']);

const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Openings of files that hold no text, by the format's own name for a person. */
const SIGNATURES: readonly (readonly [format: string, opening: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP or Office', 'PK\x03\x04'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['gzip', '\x1f\x8b'],
  ['SQLite', 'SQLite format 3\0'],
  ['RTF', '{\\rtf'],
];

/**
 * Turns bytes into text: byte order mark, then UTF-8 where the bytes are UTF-8, then what a page declares, then chardet's finding.
 * A byte order mark stays as the first character, so that offsets are those of the file.
 * @param name for the failure's sentence
 * @param said the charset that a server named; null where none did
 * @throws Failure `empty`, `binary`, `unknown-format` (a known format that is not text), `bad-encoding`
 */
export function decodeBytes(
  bytes: Uint8Array,
  name: string,
  said: string | null = null,
): { text: string; charset: string } {
  if (bytes.length === 0) throw new Failure('empty', `${name} is empty.`);
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_WITHIN)).toString(
    'latin1',
  );
  for (const [format, signature] of SIGNATURES) {
    if (opening.startsWith(signature)) {
      throw new Failure(
        'unknown-format',
        `${name} is a ${format} file, which Hearsay cannot read yet; save it as text or HTML and add that.`,
      );
    }
  }
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) {
    const text = decode(bytes, marked[0]);
    if (text === null)
      throw new Failure(
        'bad-encoding',
        `${name} says that it is ${marked[0].toUpperCase()} and is not; save it as UTF-8 and try again.`,
      );
    return { text: refuseBlank(text, name), charset: marked[0] };
  }
  const wide = findWide(bytes);
  if (wide) {
    const text = decode(bytes, wide);
    if (text !== null && !hasControls(text)) return { text: refuseBlank(text, name), charset: wide };
  }
  if (hasControls(opening)) throw new Failure('binary', `${name} is not a text file.`);
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(opening)?.[1]?.toLowerCase() ?? null;
  const candidates = declared && SEVEN_BIT.has(declared) ? [declared, 'utf-8'] : ['utf-8', said, declared];
  for (const charset of candidates) {
    const text = charset === null ? null : decode(bytes, charset);
    if (text !== null && charset !== null) return { text: refuseBlank(refuseControls(text, name), name), charset };
  }
  const broken = findBrokenUtf8(bytes);
  if (broken !== null) {
    throw new Failure(
      'bad-encoding',
      `${name} is UTF-8 with a broken character at byte ${broken}; save it again as UTF-8 and try again.`,
    );
  }
  for (const { name: charset, confidence } of chardet.analyse(bytes.subarray(0, 256 * 1024))) {
    if (confidence < LEAST_CONFIDENCE) break;
    // ISO 8859-1 is read as Windows-1252 by every browser, which alone has the curly quotation marks.
    const text = decode(bytes, charset === 'ISO-8859-1' ? 'windows-1252' : charset);
    if (text !== null && !hasControls(text)) return { text: refuseBlank(text, name), charset: charset.toLowerCase() };
  }
  throw new Failure(
    'bad-encoding',
    `${name} is in a character encoding that cannot be told; save it as UTF-8 and try again.`,
  );
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: nearly every other byte of western text is 0. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const within = Math.min(bytes.length, DECLARED_WITHIN) & ~1;
  if (within < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < within; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > within * 0.35 && even < within * 0.01) return 'utf-16le';
  if (even > within * 0.35 && odd < within * 0.01) return 'utf-16be';
  return null;
}

/** NUL never stands in text; a few other controls do (form feeds, escapes of a terminal log), many do not. */
function hasControls(text: string): boolean {
  let controls = 0;
  const within = Math.min(text.length, DECLARED_WITHIN);
  for (let at = 0; at < within; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) controls++;
  }
  return controls > within * 0.05;
}

function refuseControls(text: string, name: string): string {
  if (text.includes('\0')) throw new Failure('binary', `${name} is not a text file.`);
  return text;
}

function refuseBlank(text: string, name: string): string {
  if (!/[^\s\uFEFF]/.test(text)) throw new Failure('empty', `${name} holds no text, only white space.`);
  return text;
}

/**
 * Where text that is UTF-8 for the most part breaks; null where it is not UTF-8 at all. In Windows-1252 and its like a
 * well-formed sequence of two bytes is an accident, so one of them for each broken place is proof enough.
 */
function findBrokenUtf8(bytes: Uint8Array): number | null {
  let well = 0;
  let broken = 0;
  let first: number | null = null;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    let whole = length > 0;
    for (let next = 1; next < length; next++) whole &&= ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (!whole) {
      broken++;
      first ??= at;
    } else if (length > 1) well++;
    at += whole ? length : 1;
  }
  return well >= broken ? first : null;
}
