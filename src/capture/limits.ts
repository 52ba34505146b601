/** What one document may ask of the machine. Larger ones are refused in one sentence. */

/** Bytes of one document of text. The longest reports and rulings that people read as text stay below a tenth of it. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Bytes of one PDF, Word file or mail, most of which are pictures. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** Bytes of one page of HTML: building its tree takes about forty times its size. */
export const MOST_HTML_BYTES = 6 * 1024 * 1024;

/** Bytes of one file that holds many documents: lines, an archive, a web archive. */
export const MOST_LINES_BYTES = 1024 * 1024 * 1024;

/** Bytes that one archive may unpack to, all its files together. */
export const MOST_UNPACKED_BYTES = 1024 * 1024 * 1024;

/** Archives and mails in one another. */
export const MOST_CONTAINERS = 8;

/** How deep tags may stand in one another where the tree is built; browsers stop at 512. */
export const MOST_DEPTH = 256;

/** How deep elements may stand where the article is sought, whose cost grows with the square. Pages that people wrote stay below 60. */
export const MOST_ARTICLE_DEPTH = 64;

/** Elements of a page in which an article is sought (a third of a millisecond each at worst); larger pages are read as they stand. */
export const MOST_ELEMENTS = 15_000;

/** Milliseconds for one document, from its bytes to its text. */
export const MOST_TIME = 9000;

/** Megabytes of objects that reading one document may hold. */
export const MOST_HEAP = 96;

/** Megabytes by which the whole program may grow meanwhile: unpacked bytes lie outside of the heap. */
export const MOST_GROWTH = 112;
