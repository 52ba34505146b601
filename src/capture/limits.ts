/** What one document may ask of the machine. Larger ones are refused in one sentence. */

/** Bytes of one document. The longest reports and rulings that people read as text stay below a tenth of it. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Bytes of one page of HTML: building its tree takes about forty times its size. */
export const MOST_HTML_BYTES = 6 * 1024 * 1024;

/** Bytes of one `.jsonl` file, which holds many documents. */
export const MOST_LINES_BYTES = 1024 * 1024 * 1024;

/** How deep tags may stand in one another. Pages that people wrote stay below 100; browsers stop at 512. */
export const MOST_DEPTH = 256;
