import type { BlockKind } from './vocabulary.ts';
import type { Span } from './span.ts';

/** The bytes of one document as captured. Never changed. */
export interface Snapshot {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** What the bytes were read as, for instance `text/markdown`. */
  readonly mediaType: string;
  /** The file's name, or the `id` of a line of a `.jsonl` file. */
  readonly name: string;
  /** Where the bytes came from: a path or an address, as the person gave it. */
  readonly from: string;
}

/** One stretch of a page. Blocks are in order and do not overlap; text between them is white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** A run-in label at the head of a paragraph or list item ("Taiwan Request:"), where there is one. */
  readonly label: Span | null;
}

/** One stretch that text and source share, all in UTF-16 code units. */
export interface OffsetRun {
  readonly text: number;
  readonly source: number;
  readonly length: number;
}

/** A snapshot's readable text and what is known about it. */
export interface Document {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF (ISO 8601-2). */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47, or null where nothing was said or found. */
  readonly language: string | null;
  /** SHA-256 of the snapshot's bytes. */
  readonly sha256: string;
  /** SHA-256 of the text in UTF-8. */
  readonly textSha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Leads offsets in `text` back to the decoded snapshot; one run from 0 to 0 where they are the same. */
  readonly offsets: readonly OffsetRun[];
}
