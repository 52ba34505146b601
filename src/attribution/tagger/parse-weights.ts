import { Failure } from '../../model/failure.ts';
import { openModel } from './open-model.ts';
import type { LinearModel, Weights, WordClasses } from './weights.ts';

/** The first four bytes of a file of weights: "HSAY" in ASCII. */
export const MAGIC = 0x59415348;
/** Version of the layout. */
export const LAYOUT = 2;

/** What the head of the file says about one array. */
export interface Section {
  readonly name: string;
  readonly type: keyof typeof ARRAYS;
  /** From the end of the head, in bytes; a multiple of eight. */
  readonly offset: number;
  /** In elements. */
  readonly length: number;
}

/** What stands at the head of the file, as JSON. */
export interface Head {
  readonly version: string;
  readonly sections: readonly Section[];
  readonly models: Readonly<Record<string, { readonly classes: number; readonly scale: number }>>;
  readonly vectors: readonly string[];
}

export const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;

/**
 * Reads the binary file of weights: magic number, layout, length of the head (32 bits each), the head as JSON, then the arrays, each at a
 * multiple of eight bytes, little-endian. Arrays are views of `bytes` where it is aligned: do not write to it afterwards.
 * @throws Failure `damaged` where the bytes are no weights or are cut off
 */
export function parseWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== LAYOUT) {
    throw new Failure('damaged', 'The file of weights is not one that this version reads; install the package again.');
  }
  const start = 12 + view.getUint32(8, true);
  if (start > bytes.length) throw new Failure('damaged', 'The file of weights is cut off; install the package again.');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(12, start))) as Head;
  const aligned = (bytes.byteOffset + start) % 8 === 0;
  const body = aligned ? bytes.subarray(start) : bytes.slice(start);
  const arrays = new Map<string, InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>>();
  for (const { name, type, offset, length } of head.sections) {
    const make = ARRAYS[type];
    if (offset + length * make.BYTES_PER_ELEMENT > body.length) {
      throw new Failure('damaged', 'The file of weights is cut off; install the package again.');
    }
    arrays.set(name, new make(body.buffer as ArrayBuffer, body.byteOffset + offset, length));
  }
  // The writer of the file and this reader agree on the type of each array.
  const get = (name: string) => arrays.get(name) as never;
  const models: Record<string, LinearModel> = {};
  for (const [name, { classes, scale }] of Object.entries(head.models)) {
    models[name] = openModel(classes, scale, get(`${name}.hashes`), get(`${name}.values`));
  }
  const vectors: Record<string, Float32Array> = {};
  for (const name of head.vectors) vectors[name] = get(`vector.${name}`);
  const keys: Int32Array = get('words.keys');
  const words: WordClasses = { mask: keys.length - 1, keys, fine: get('words.fine'), coarse: get('words.coarse') };
  return { version: head.version, words, models, vectors };
}
