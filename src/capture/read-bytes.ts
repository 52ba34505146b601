import { createHash } from 'node:crypto';
import type { Document, Snapshot } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import type { ReadText } from './read-text.ts';
import { MOST_BYTES, MOST_HTML_BYTES, MOST_LINES_BYTES } from './limits.ts';
import { readLine, splitLines } from './readers/read-jsonl.ts';
import { decodeBytes } from './decode-bytes.ts';
import { findMediaType } from './find-media-type.ts';
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
}

/** One document with the bytes it was read from. Each line of a `.jsonl` file is a snapshot of its own. */
export interface Capture {
  readonly snapshot: Snapshot;
  readonly document: Document;
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
 * Reads the documents in a file's bytes: one for text, Markdown and HTML, one a line for `.jsonl`.
 * @throws Failure `empty`, `binary`, `too-large`, `bad-encoding`, `unknown-format`, `unreadable` where nothing can be read
 */
export function readBytes(input: ReadInput): Captures {
  const captures: Capture[] = [];
  const failures: Unreadable[] = [];
  for (const part of readParts(input)) {
    if ('failure' in part) failures.push(part);
    else captures.push(part);
  }
  return { captures, failures };
}

/** As `readBytes`, one document at a time: a file of many lines need not be held read as a whole. */
export function* readParts(input: ReadInput): Generator<Capture | Unreadable> {
  const mediaType = input.mediaType ?? findMediaType(input.name, input.bytes);
  if (mediaType === 'application/jsonl') yield* readLines(input);
  else yield readOne(input, mediaType);
}

function readOne(input: ReadInput, mediaType: string): Capture {
  refuseLarge(input.bytes, mediaType === 'text/html' ? MOST_HTML_BYTES : MOST_BYTES, input.name);
  const { text } = decodeBytes(input.bytes, input.name);
  const read = readAs(text, mediaType, input.name);
  if (!/\S/.test(read.text)) throw new Failure('empty', `${input.name} holds no readable text.`);
  return capture({ ...input, mediaType, name: read.name ?? input.name }, read);
}

function readAs(text: string, mediaType: string, name: string): ReadText & { readonly name?: string } {
  switch (mediaType) {
    case 'text/plain':
      return readPlainText(text);
    case 'text/markdown':
      return readMarkdown(text);
    case 'text/html':
      return readHtml(text);
    case 'application/json':
      return readLine(text, name);
    default:
      throw new Failure('unknown-format', `${name} is of a kind that Hearsay cannot read yet (${mediaType}).`);
  }
}

function* readLines(input: ReadInput): Generator<Capture | Unreadable> {
  refuseLarge(input.bytes, MOST_LINES_BYTES, input.name);
  const lines = splitLines(input.bytes);
  if (lines.length === 0) throw new Failure('empty', `${input.name} is empty.`);
  for (const line of lines) {
    const name = `${input.name}, line ${line.number}`;
    try {
      yield readOne({ name, from: input.from, bytes: line.bytes }, 'application/json');
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      yield { name, failure };
    }
  }
}

function capture(snapshot: Omit<Snapshot, 'sha256'>, read: ReadText): Capture {
  const sha256 = hash(snapshot.bytes);
  const { name, from, bytes, mediaType } = snapshot;
  return {
    snapshot: { sha256, bytes, mediaType, name, from },
    document: {
      id: `d${sha256.slice(0, 10)}`,
      name,
      title: read.title,
      publisher: read.publisher,
      author: read.author,
      published: read.published,
      url: read.url,
      language: read.language,
      sha256,
      textSha256: hash(read.text),
      text: read.text,
      blocks: read.blocks,
      offsets: read.offsets,
    },
  };
}

function refuseLarge(bytes: Uint8Array, most: number, name: string): void {
  if (bytes.length <= most) return;
  throw new Failure(
    'too-large',
    `${name} has ${megabytes(bytes.length)}, and Hearsay reads at most ${megabytes(most)} of this kind in one document; split it and add the parts.`,
  );
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`;
}

function hash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
