import { Failure } from '../../model/failure.ts';

/** Word vectors and word frequencies, as they are shipped. */
export interface ClaimWeights {
  readonly version: string;
  readonly dimensions: number;
  /** What one unit of `vectors` is worth. */
  readonly scale: number;
  /** Row of each word, lower case; rows are in the order of how common a word is in English news. */
  readonly rows: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
}

/**
 * Reads the file of word vectors: the length of its header (32 bits, little-endian), the header in JSON, then one row of signed bytes a word.
 * @throws Failure `damaged` where the bytes are no such file
 */
export function readWeights(bytes: Uint8Array): ClaimWeights {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
    const head: Record<string, unknown> = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, 4 + length)),
    );
    const words = String(head['words']).split(' ');
    const dimensions = Number(head['dimensions']);
    const vectors = new Int8Array(bytes.subarray(4 + length));
    if (vectors.length !== words.length * dimensions) {
      throw new Error('rows and words differ in number');
    }
    return {
      version: String(head['version']),
      dimensions,
      scale: Number(head['scale']),
      rows: new Map(words.map((word, row) => [word, row])),
      vectors,
    };
  } catch (cause) {
    throw new Failure('damaged', 'The file of word vectors cannot be read; install Hearsay again.', { cause });
  }
}
