import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { Failure } from '../../model/failure.ts';
import { MOST_FILE_BYTES } from '../limits.ts';
import { promisify } from 'node:util';

const WAYS: Readonly<
  Record<string, readonly ((body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>)[]>
> = {
  gzip: [promisify(gunzip)],
  'x-gzip': [promisify(gunzip)],
  br: [promisify(brotliDecompress)],
  // Servers send either form under this name.
  deflate: [promisify(inflate), promisify(inflateRaw)],
};

/**
 * Takes off what a server packed its answer in.
 * @param encoding the header Content-Encoding; null where there is none
 * @throws Failure `too-large`, `unreadable`
 */
export async function unpackBody(body: Uint8Array, encoding: string | null, url: string): Promise<Uint8Array> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length === 0 || body.length === 0) return body;
  const ways = names.length === 1 ? WAYS[names[0]!] : undefined;
  if (!ways)
    throw new Failure(
      'unreadable',
      `${url} is packed in a way that Hearsay cannot unpack (${names.join(', ').slice(0, 60)}).`,
    );
  for (const way of ways) {
    try {
      return await way(body, { maxOutputLength: MOST_FILE_BYTES });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        throw new Failure(
          'too-large',
          `${url} unpacks to more than ${MOST_FILE_BYTES / 1024 / 1024} MB, the most that Hearsay reads of one document.`,
        );
    }
  }
  throw new Failure('unreadable', `${url} sent something broken; try again later.`);
}
