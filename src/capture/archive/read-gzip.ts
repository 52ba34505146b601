import { Failure } from '../../model/failure.ts';
import { inflateRawSync } from 'node:zlib';

const NAME = 8;
const COMMENT = 16;
const EXTRA = 4;
const CHECK = 2;

/**
 * Unpacks one member of a gzip file (RFC 1952); web archives hold one for each record.
 * @param at where it begins
 * @param most bytes once unpacked
 * @returns its bytes, and where the next member begins
 * @throws Failure `too-large`, `unreadable`
 */
export function openGzip(
  bytes: Uint8Array,
  at: number,
  most: number,
  name: string,
): { bytes: Uint8Array; next: number } {
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8)
    throw new Failure('unreadable', `${name} is damaged: what is packed in it does not begin where it should.`);
  const flags = bytes[at + 3] ?? 0;
  let start = at + 10;
  if (flags & EXTRA) start += 2 + (bytes[start] ?? 0) + 256 * (bytes[start + 1] ?? 0);
  if (flags & NAME) start = bytes.indexOf(0, start) + 1 || bytes.length;
  if (flags & COMMENT) start = bytes.indexOf(0, start) + 1 || bytes.length;
  if (flags & CHECK) start += 2;
  try {
    const options = { maxOutputLength: most, info: true } as const;
    // With `info`, Node gives the engine too, which knows how much it was fed.
    const unpacked: unknown = inflateRawSync(bytes.subarray(start), options);
    const { buffer, engine } = unpacked as { buffer: Buffer; engine: { bytesWritten: number } };
    return { bytes: buffer, next: start + engine.bytesWritten + 8 };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Failure(
        'too-large',
        `${name} unpacks to more than ${Math.round(most / 1024 / 1024)} MB, the most that Hearsay reads of one document.`,
      );
    throw new Failure('unreadable', `${name} is damaged and cannot be unpacked.`, { cause: error });
  }
}
