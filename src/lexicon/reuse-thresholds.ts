/** What counts as copied text. Lengths are in words. */
export const REUSE_THRESHOLDS = {
  /** Words to a shingle: five in a row are seldom the same by chance, and fewer survive a changed word. */
  shingle: 5,
  /**
   * Shingles to a window of winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): a run of shingle + window - 1 words
   * that two documents share is always found.
   */
  window: 4,
  /** Fewer shared words than this in one span are a phrase, not a copy. */
  leastSpan: 8,
  /** Spans that so few words keep apart, on both sides, are one with a word changed. */
  widestGap: 4,
  /** Marks that two documents must share before they are compared, or this share of the shorter one's where it has few. */
  leastMarks: 4,
  leastMarkShare: 0.3,
  /**
   * A mark that more documents carry is a notice or a form, and leads nowhere by itself; a pair that other marks lead to
   * is compared with all its words.
   */
  mostBearers: 500,
  /** A passage is copied where this share of it lies in words that another document has. */
  leastPassageShare: 0.6,
  /** Places of the other document that are tried for one shingle. */
  mostPlaces: 16,
} as const;
