/** `[start, end)` in a document's text, in UTF-16 code units (JavaScript string indices). */
export type Span = readonly [start: number, end: number];
