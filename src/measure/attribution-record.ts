/** `[start, end)`; in code points in gold files, in UTF-16 code units in predictions. */
export type RecordedSpan = readonly [start: number, end: number];

/** One attribution as files hold it. */
export interface AttributionRecord {
  readonly source?: readonly RecordedSpan[] | null;
  readonly cue?: readonly RecordedSpan[] | null;
  readonly content?: readonly RecordedSpan[] | null;
  /** Index of the attribution in whose content this one stands; an id in an export. */
  readonly parent?: number | string | null;
  /** Absent means attributed. */
  readonly voice?: string;
}

/** One document of a gold corpus. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly attributions: readonly AttributionRecord[];
  /** What other annotators marked in the same text. */
  readonly otherAnnotations?: readonly (readonly AttributionRecord[])[] | null;
}

/** One line of what an extractor found. */
export interface PredictedDocument {
  readonly id: string;
  readonly statements?: readonly AttributionRecord[];
  readonly attributions?: readonly AttributionRecord[];
}
