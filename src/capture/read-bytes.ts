import type { Document, Snapshot } from '../model/document.ts';
import { Failure } from '../model/failure.ts';

/** Bytes with what is known about where they came from. */
export interface ReadInput {
  /** The file's name, without folders. */
  readonly name: string;
  /** A path or an address, as the person gave it. */
  readonly from: string;
  readonly bytes: Uint8Array;
  /** Found from the name and the bytes where absent. */
  readonly mediaType?: string;
}

/** One document with the bytes it was read from. Each line of a `.jsonl` file is a snapshot of its own. */
export interface Capture {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

export interface Captures {
  readonly captures: readonly Capture[];
  /** Parts of the input that could not be read, by name (`articles.jsonl, line 7`). */
  readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
}

/**
 * Reads the documents in a file's bytes: one for text, Markdown and HTML, one a line for `.jsonl`.
 * @throws Failure `empty`, `binary`, `too-large`, `bad-encoding`, `unknown-format` where nothing can be read
 */
export function readBytes(input: ReadInput): Captures {
  throw new Failure('unknown-format', `${input.name}: not read yet.`);
}
