import type { Block, Mark, OffsetRun, Place } from '../model/document.ts';

/** What a reader of one format gives: the readable text and what the page says about itself. */
export interface ReadText {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly offsets: readonly OffsetRun[];
  readonly places?: readonly Place[];
  readonly marks?: readonly Mark[];
  readonly properties?: Readonly<Record<string, string>>;
}

/** What a page says about itself. */
export type Metadata = Omit<ReadText, 'text' | 'blocks' | 'offsets' | 'places' | 'marks'>;
