import { createHash } from 'node:crypto';
import type { Document, Snapshot } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import type { ReadText } from './read-text.ts';
import { MOST_BYTES, MOST_FILE_BYTES, MOST_HTML_BYTES, MOST_LINES_BYTES } from './limits.ts';
import { readLine, splitLines } from './readers/read-jsonl.ts';
import { DOCX, findMediaType } from './find-media-type.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readDocx } from './readers/read-docx.ts';
import { readFeedItem } from './readers/read-feed-item.ts';
import { readHtml } from './readers/read-html.ts';
import { readMarkdown } from './readers/read-markdown.ts';
import { readPlainText } from './readers/read-plain-text.ts';

/** Bytes with what is known about where they came from. */
export interface ReadInput {
  /** The file's name, without folders. */
  readonly name: string;
  /** A path or an address, as the person gave it. */
  readonly from: string;
  readonly bytes: Uint8Array;
  /** Found from the name and the bytes where absent. `application/json` is one line of a `.jsonl` file. */
  readonly mediaType?: string;
  /** How the bytes came over the network; absent where they did not. */
  readonly fetched?: Fetched;
}

/** How a page came from its server, as it is kept in the log. */
export interface Fetched {
  /** Of the last hop. What is captured twice from one address is two versions of one document. */
  readonly url: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly status: number;
  /** Of the last response, lower-case names, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Each address that was asked, in order, with the network address that answered; one where nothing was redirected. */
  readonly hops: readonly { readonly url: string; readonly status: number; readonly address: string | null }[];
  /** What robots.txt of the site says about this address; it is noted and not obeyed: a person asked for the page. */
  readonly robots: 'allowed' | 'disallowed' | 'none' | 'unknown';
}

/** The file that held a document. */
export interface Container {
  readonly sha256: string;
  readonly name: string;
}

/** One document with the bytes it was read from. Each line of a `.jsonl` file is a snapshot of its own. */
export interface Capture {
  readonly snapshot: Snapshot;
  readonly document: Document;
  /** Absent where the document is a file by itself. */
  readonly inside?: Container;
  readonly fetched?: Fetched;
  /** Where on the web the document stands, without a fragment. Documents of one address are versions of one page. */
  readonly address?: string;
}

/** A part of the input that could not be read, by name (`articles.jsonl, line 7`). */
export interface Unreadable {
  readonly name: string;
  readonly failure: Failure;
}

export interface Captures {
  readonly captures: readonly Capture[];
  readonly failures: readonly Unreadable[];
}

/**
 * Reads the documents in a file's bytes, at once and in this thread: one for text, Markdown, HTML and Word, one a line for `.jsonl`.
 * Other formats, and files that nobody vouches for, go through `openReader`.
 * @throws Failure `empty`, `binary`, `too-large`, `bad-encoding`, `unknown-format`, `unreadable` where nothing can be read
 */
export function readBytes(input: ReadInput): Captures {
  const mediaType = input.mediaType ?? findMediaType(input.name, input.bytes);
  const captures: Capture[] = [];
  const failures: Unreadable[] = [];
  if (mediaType !== 'application/jsonl') captures.push(readAtOnce(input, mediaType));
  else {
    for (const part of readLines(input)) {
      if ('failure' in part) failures.push(part);
      else captures.push(part);
    }
  }
  return { captures, failures };
}

/** Reads the one document in bytes of a format that needs no waiting. @throws Failure as `readBytes` */
export function readAtOnce(input: ReadInput, mediaType: string): Capture {
  refuseLarge(input, mediaType);
  const read = readAs(input, mediaType);
  if (!/\S/.test(read.text)) throw new Failure('empty', `${input.name} holds no readable text.`);
  return toCapture({ ...input, name: read.name ?? input.name }, mediaType, read);
}

function readAs(input: ReadInput, mediaType: string): ReadText & { readonly name?: string } {
  const { bytes, name } = input;
  const text = (): string => decodeBytes(bytes, name, findCharset(input.fetched)).text;
  switch (mediaType) {
    case 'text/plain':
      return readPlainText(text());
    case 'text/markdown':
      return readMarkdown(text());
    case 'text/html':
      return readHtml(text());
    case 'application/json':
      return readLine(text(), name);
    case DOCX:
      return readDocx(bytes, name);
    case 'application/rss+xml':
      return readFeedItem(text(), name);
    default:
      throw new Failure('unknown-format', `${name} is of a kind that Hearsay cannot read yet (${mediaType}).`);
  }
}

/** What a server calls the encoding of its answer. */
function findCharset(fetched: Fetched | undefined): string | null {
  const type = fetched?.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  return /;\s{0,20}charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(type)?.[1]?.toLowerCase() ?? null;
}

/** One document a line. @throws Failure `empty`, `too-large` where there is no line to read */
export function* readLines(input: ReadInput): Generator<Capture | Unreadable> {
  refuseLarge(input, 'application/jsonl');
  const lines = splitLines(input.bytes);
  if (lines.length === 0) throw new Failure('empty', `${input.name} is empty.`);
  for (const line of lines) {
    const name = `${input.name}, line ${line.number}`;
    try {
      yield readAtOnce({ name, from: input.from, bytes: line.bytes }, 'application/json');
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      yield { name, failure };
    }
  }
}

/** A document with its snapshot, named by the hash of its bytes. */
export function toCapture(input: ReadInput, mediaType: string, read: ReadText): Capture {
  const sha256 = hash(input.bytes);
  const { name, from, bytes, fetched } = input;
  const { text, blocks, offsets, places, marks, properties } = read;
  return {
    snapshot: { sha256, bytes, mediaType, name, from },
    document: {
      id: `d${sha256.slice(0, 10)}`,
      name,
      title: read.title,
      publisher: read.publisher,
      author: read.author,
      published: read.published,
      url: read.url ?? fetched?.url ?? null,
      language: read.language,
      sha256,
      textSha256: hash(text),
      text,
      blocks,
      offsets,
      ...(places ? { places } : {}),
      ...(marks ? { marks } : {}),
      ...(properties ? { properties } : {}),
    },
    ...(fetched ? { fetched, address: fetched.url } : {}),
  };
}

/** A document that is kept though nothing could be read from it. @param reason one plain sentence */
export function toUnextracted(input: ReadInput, mediaType: string, reason: string): Capture {
  const read = { title: null, publisher: null, author: null, published: null, url: null, language: null };
  const capture = toCapture(input, mediaType, { ...read, text: '', blocks: [], offsets: [] });
  return { ...capture, document: { ...capture.document, notExtracted: reason } };
}

/** How many bytes of one kind are read as one document. */
export function findMost(mediaType: string): number {
  if (mediaType === 'application/jsonl' || mediaType === 'application/zip' || mediaType === 'application/warc')
    return MOST_LINES_BYTES;
  if (mediaType === 'text/html') return MOST_HTML_BYTES;
  return mediaType.startsWith('text/') ? MOST_BYTES : MOST_FILE_BYTES;
}

/** @throws Failure `too-large` */
export function refuseLarge({ bytes, name }: ReadInput, mediaType: string): void {
  const most = findMost(mediaType);
  if (bytes.length <= most) return;
  throw new Failure(
    'too-large',
    `${name} has ${megabytes(bytes.length)}, and Hearsay reads at most ${megabytes(most)} of this kind in one document; split it and add the parts.`,
  );
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`;
}

export function hash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
