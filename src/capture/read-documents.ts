import { type Capture, type ReadInput, type Unreadable, readBytes, readLines } from './read-bytes.ts';
import { findMediaType } from './find-media-type.ts';
import { isVouchedFor } from './worker/is-vouched-for.ts';
import { readGuarded } from './worker/read-guarded.ts';

/**
 * Reads every document in a file's bytes, one at a time. Plain text is read here and now, everything else in a thread whose time and
 * memory are watched. What cannot be read is told; a document worth keeping comes with empty text and `notExtracted`.
 * @throws Failure where plain text cannot be read at all
 */
export async function* readDocuments(input: ReadInput): AsyncGenerator<Capture | Unreadable> {
  const mediaType = input.mediaType ?? findMediaType(input.name, input.bytes);
  if (!isVouchedFor(mediaType, input.bytes.length)) yield* readGuarded({ ...input, mediaType });
  else if (mediaType === 'application/jsonl') yield* readLines(input);
  else yield* readBytes(input).captures;
}
