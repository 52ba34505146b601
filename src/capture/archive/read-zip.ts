import { Failure } from '../../model/failure.ts';
import { inflateRawSync } from 'node:zlib';

/** One file in an archive, as its directory names it. */
export interface ZipEntry {
  /** With folders, as the archive writes it. Never a path on this machine. */
  readonly name: string;
  /** Bytes once unpacked, as the directory says; it may lie. */
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly locked: boolean;
  /** Of the local header in the archive. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Longest comment behind the directory, with the record itself. */
const END_WITHIN = 65_535 + 22;
/** Files in one archive; a hostile directory can name one place millions of times. */
const MOST_ENTRIES = 20_000;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the files of a ZIP archive by its central directory (PKWARE APPNOTE 6.3). Folders are left out.
 * @param name of the archive, for the failure's sentence
 * @throws Failure `unreadable` where there is no directory, `too-large` where it names too many files
 */
export function listZip(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new Failure('unreadable', `${name} is a broken archive: its directory is missing.`);
  const size = view.getUint32(end + 12, true);
  // Something may stand before the archive, a program that unpacks it, say: the directory ends where its end begins.
  const start = Math.max(0, end - size);
  const shift = start - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === CENTRAL;) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const named = bytes.subarray(at + 46, Math.min(at + 46 + nameLength, end));
    const entry = {
      name: decodeName(named),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      locked: (flags & 1) !== 0,
      offset: view.getUint32(at + 42, true) + shift,
    };
    if (!/[/\\]$/.test(entry.name)) entries.push(entry);
    if (entries.length > MOST_ENTRIES)
      throw new Failure('too-large', `${name} holds more than ${MOST_ENTRIES} files; unpack it and add parts of it.`);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length === 0) throw new Failure('empty', `${name} is an archive without files.`);
  return entries;
}

/**
 * Unpacks one file. Nothing is unpacked beyond `most`, whatever sizes the archive claims.
 * @throws Failure `too-large`, `unreadable`
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number, name: string): Uint8Array {
  if (entry.locked) throw new Failure('unreadable', `${name} is locked with a password; unlock it and add it again.`);
  // What admits to be too large need not be unpacked to be refused; what lies is stopped on the way.
  if (entry.size > most) throw tooLarge(name, most);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new Failure('unreadable', `${name} is not where its archive says.`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === STORED) {
    if (packed.length > most) throw tooLarge(name, most);
    return packed;
  }
  if (entry.method !== DEFLATED)
    throw new Failure('unreadable', `${name} is packed in a way that Hearsay cannot unpack (method ${entry.method}).`);
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, most);
    throw new Failure('unreadable', `${name} is damaged and cannot be unpacked.`, { cause: error });
  }
}

function tooLarge(name: string, most: number): Failure {
  return new Failure(
    'too-large',
    `${name} unpacks to more than ${Math.round(most / 1024 / 1024)} MB, the most that Hearsay reads of one document.`,
  );
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_WITHIN); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** The flag for UTF-8 is often forgotten, and the name of another encoding matters to nobody's offsets. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
