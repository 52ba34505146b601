/** Bytes of text that are read in the program's own thread: a thread of its own would cost more than reading them. */
const MOST_TEXT = 1024 * 1024;
const TEXTS = new Set(['text/plain', 'text/markdown', 'application/json', 'application/jsonl']);

/**
 * Whether a format is so plain that our own code reads it, in a time and memory that grow with its size alone.
 * @param size in bytes; lines of a `.jsonl` file count one by one
 */
export function isVouchedFor(mediaType: string, size: number): boolean {
  return TEXTS.has(mediaType) && (size <= MOST_TEXT || mediaType === 'application/jsonl');
}
