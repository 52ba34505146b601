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

/** Where a line of the text stands on a page of a paged format. */
export interface Place {
  readonly span: Span;
  /** Counted from 1, whatever is printed on the page. */
  readonly page: number;
  /** Left, top, width and height in points, from the upper left corner of the page as it is shown. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** Words that a format itself tells apart from the running text. */
export interface Mark {
  /** `deleted`, `comment` and `hidden` words are kept in the text as furniture: nothing is read from them. */
  readonly kind: 'inserted' | 'deleted' | 'footnote' | 'comment' | 'hidden';
  readonly span: Span;
  /** Who made it, as the file says; null where it does not. */
  readonly by: string | null;
  /** The time in the file's own words. */
  readonly when: string | null;
  /** Where in the text a footnote or comment hangs; null elsewhere. */
  readonly at: number | null;
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
  /** In order of the text; absent where the format has no pages. */
  readonly places?: readonly Place[];
  /** Absent where there are none. */
  readonly marks?: readonly Mark[];
  /** What the file says of itself that is no more than its word: when it was saved, the raw date of a mail, to whom it went. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Why nothing could be read from the snapshot, in one plain sentence; its text is empty then. Absent where it was read. */
  readonly notExtracted?: string;
}
