import {
  type Capture,
  type Container,
  type ReadInput,
  type Unreadable,
  findMost,
  hash,
  readAtOnce,
  readLines,
  refuseLarge,
  toCapture,
  toUnextracted,
} from './read-bytes.ts';
import { DOCX, findMediaType, guessMediaType } from './find-media-type.ts';
import { MOST_CONTAINERS, MOST_FILE_BYTES, MOST_UNPACKED_BYTES } from './limits.ts';
import { listZip, unpackEntry } from './archive/read-zip.ts';
import { decodeBytes } from './decode-bytes.ts';
import { nameMediaType } from './fetch/name-media-type.ts';
import { readWarc } from './warc/read-warc.ts';
import { splitFeed } from './feed/split-feed.ts';
import { unpackBody } from './fetch/unpack-body.ts';
import { Failure } from '../model/failure.ts';
import { nameMember } from './archive/name-member.ts';
import { readMail } from './readers/read-mail.ts';
import { readPdf } from './readers/read-pdf.ts';

/** Kinds whose bytes are kept even where they cannot be read: a person may find in them what a program does not. */
const KEPT = new Set(['application/pdf', DOCX, 'message/rfc822', 'text/html']);

/** What to do with a document: read it, pass it over since it was read before, or keep it unread for this reason. */
export type Way = 'read' | 'pass' | { readonly reason: string };

/** How deep in containers a file lies, what they may still unpack to, and who is asked about each document. */
interface Depth {
  readonly level: number;
  readonly budget: { left: number };
  readonly begin: (name: string) => Way;
}

/**
 * Reads every document in a file, one at a time: one in most formats, more in mails with attachments, archives, feeds and web archives.
 * What cannot be read is told, and the others go on.
 * @param begin asked before each document and each file that holds some, always in the same order
 */
export function readParts(
  input: ReadInput,
  begin: (name: string) => Way = () => 'read',
): AsyncGenerator<Capture | Unreadable> {
  return readAny(input, { level: 0, budget: { left: MOST_UNPACKED_BYTES }, begin });
}

async function* readAny(input: ReadInput, depth: Depth): AsyncGenerator<Capture | Unreadable> {
  const mediaType = input.mediaType ?? findMediaType(input.name, input.bytes);
  const way = depth.begin(input.name);
  if (typeof way === 'object') {
    yield keepOrTell(input, mediaType, new Failure('unreadable', way.reason));
    return;
  }
  try {
    switch (mediaType) {
      case 'application/jsonl':
        if (way === 'read') yield* readLines(input);
        return;
      case 'application/zip':
        yield* readArchive(input, depth);
        return;
      case 'application/rss+xml':
        if (way === 'read') yield* readFeed(input, depth);
        return;
      case 'application/warc':
        yield* readWebArchive(input, depth);
        return;
      case 'message/rfc822':
        yield* readMailParts(input, depth, way);
        return;
      default:
        if (way === 'read') yield await readOne(input, mediaType);
    }
  } catch (error) {
    if (way === 'read') yield keepOrTell(input, mediaType, error);
  }
}

/**
 * Reads the one document that a snapshot holds; of a mail its own text alone.
 * @throws Failure as `readBytes`
 */
export async function readOne(input: ReadInput, mediaType: string): Promise<Capture> {
  refuseLarge(input, mediaType);
  const { bytes, name } = input;
  if (mediaType === 'application/pdf') return toCapture(input, mediaType, await readPdf(bytes, name));
  if (mediaType === 'message/rfc822') return toCapture(input, mediaType, (await readMail(bytes, name)).read);
  return readAtOnce(input, mediaType);
}

async function* readMailParts(input: ReadInput, depth: Depth, way: Way): AsyncGenerator<Capture | Unreadable> {
  refuseLarge(input, 'message/rfc822');
  const { read, attached } = await readMail(input.bytes, input.name);
  if (way === 'read') yield toCapture(input, 'message/rfc822', read);
  const inside = { sha256: hash(input.bytes), name: input.name };
  for (const { name, bytes, mediaType } of attached) {
    // Pictures in signatures and the like hold no words: they stay in the mail's own bytes.
    if (bytes.length === 0 || isPicture(bytes)) continue;
    yield* readMember(
      { name: `${input.name}/${nameMember(name)}`, from: input.from, bytes, ...(mediaType ? { mediaType } : {}) },
      inside,
      depth,
    );
  }
}

/** Items of one feed are small and alike: they are read as one. */
function* readFeed(input: ReadInput, depth: Depth): Generator<Capture | Unreadable> {
  refuseLarge(input, 'application/rss+xml');
  const { text } = decodeBytes(input.bytes, input.name);
  const inside = { sha256: hash(input.bytes), name: input.name };
  let items = 0;
  for (const item of splitFeed(text, input.name)) {
    const name = `${input.name}, item ${++items}`;
    const way = depth.begin(name);
    if (way === 'pass') continue;
    if (typeof way === 'object') {
      yield { name, failure: new Failure('unreadable', way.reason) };
      continue;
    }
    const bytes = new TextEncoder().encode(
      item.replace(/^(\uFEFF?<\?xml[^>]{0,100}?encoding=["'])[\w-]{1,40}/, '$1utf-8'),
    );
    try {
      const capture = readAtOnce({ name, from: input.from, bytes }, 'application/rss+xml');
      const { url } = capture.document;
      yield { ...capture, inside, ...(url === null ? {} : { address: url.replace(/#.*$/, '') }) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { name, failure: error };
    }
  }
  if (items === 0) throw new Failure('empty', `${input.name} is a feed without items.`);
}

/** Kinds of answers without words of their own: what pages are drawn with. */
const DRAWN = /^(?:image|font|video|audio)\/|\b(?:css|javascript|ecmascript|json|wasm|octet-stream)\b/i;

async function* readWebArchive(input: ReadInput, depth: Depth): AsyncGenerator<Capture | Unreadable> {
  refuseLarge(input, 'application/warc');
  const inside = { sha256: hash(input.bytes), name: input.name };
  const spend = (bytes: number): void => {
    depth.budget.left -= bytes;
    if (depth.budget.left < 0) throw tooMuch(input.name);
  };
  for (const { fetched, body } of readWarc(input.bytes, input.name, spend)) {
    const header = (name: string): string | null => fetched.headers.find(([key]) => key === name)?.[1] ?? null;
    if (body.length === 0 || DRAWN.test(header('content-type') ?? '')) continue;
    const name = fetched.url.replace(/^https?:\/\//i, '').slice(0, 200);
    let bytes: Uint8Array;
    try {
      bytes = await unpackBody(body, header('content-encoding'), fetched.url).catch((error: unknown) => {
        // Many archives keep the header of what they have already unpacked.
        if (error instanceof Failure && error.code === 'unreadable') return body;
        throw error;
      });
      spend(bytes.length);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { name, failure: error };
      continue;
    }
    const mediaType = nameMediaType(header('content-type'), new URL(fetched.url).pathname, bytes);
    yield* readMember({ name, from: input.from, bytes, fetched, mediaType }, inside, depth);
  }
}

function tooMuch(name: string): Failure {
  return new Failure(
    'too-large',
    `${name} unpacks to more than ${Math.round(MOST_UNPACKED_BYTES / 1024 ** 3)} GB; unpack it and add parts of it.`,
  );
}

async function* readArchive(input: ReadInput, depth: Depth): AsyncGenerator<Capture | Unreadable> {
  refuseLarge(input, 'application/zip');
  const { bytes, from } = input;
  const inside = { sha256: hash(bytes), name: input.name };
  const entries = listZip(bytes, input.name);
  // WACZ: a web archive with indexes and notes of its own beside it.
  const isWacz =
    entries.some((entry) => entry.name === 'datapackage.json') &&
    entries.some((entry) => /^archive\/.*\.warc(?:\.gz)?$/.test(entry.name));
  for (const entry of entries) {
    const label = nameMember(entry.name);
    if (isHidden(label) || (isWacz && !label.startsWith('archive/'))) continue;
    const name = `${input.name}/${label}`;
    let member: Uint8Array;
    try {
      // Told in the directory or found while unpacking, whichever comes first.
      const most = Math.min(MOST_FILE_BYTES, findMost(guessMediaType(label) ?? ''), depth.budget.left);
      if (most <= 0) throw tooMuch(input.name);
      member = unpackEntry(bytes, entry, most, name);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // Even what is refused has cost its unpacking.
      if (error.code === 'too-large') depth.budget.left -= MOST_FILE_BYTES;
      yield { name, failure: error };
      if (depth.budget.left <= 0) return;
      continue;
    }
    depth.budget.left -= member.length;
    yield* readMember({ name, from, bytes: member }, inside, depth);
  }
}

/** Reads a file that lies in another. */
async function* readMember(input: ReadInput, inside: Container, depth: Depth): AsyncGenerator<Capture | Unreadable> {
  if (depth.level >= MOST_CONTAINERS) {
    const failure = new Failure(
      'unreadable',
      `${input.name} lies in more than ${MOST_CONTAINERS} files in one another.`,
    );
    yield { name: input.name, failure };
    return;
  }
  for await (const part of readAny(input, { ...depth, level: depth.level + 1 })) {
    yield 'failure' in part || part.inside ? part : { ...part, inside };
  }
}

/** A failure of a document that is worth keeping becomes a document without text. */
export function keepOrTell(input: ReadInput, mediaType: string, error: unknown): Capture | Unreadable {
  const failure =
    error instanceof Failure
      ? error
      : new Failure(
          'unreadable',
          `${input.name} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
          { cause: error },
        );
  if (!isKept(input, mediaType)) return { name: input.name, failure };
  return toUnextracted(input, mediaType, failure.message);
}

/** Whether bytes of this kind are kept where nothing can be read from them. What came over the network always is. */
export function isKept(input: ReadInput, mediaType: string): boolean {
  if (input.bytes.length === 0 || input.bytes.length > MOST_FILE_BYTES) return false;
  return KEPT.has(mediaType) || input.fetched !== undefined;
}

/** What systems put into archives by themselves. */
function isHidden(name: string): boolean {
  return name
    .split('/')
    .some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db' || part === 'desktop.ini');
}

function isPicture(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1');
  return /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF....WEBP|II\*\0|MM\0\*)/s.test(opening);
}
