import { LAYOUT, MAGIC } from '../src/attribution/tagger/parse-weights.ts';
import type { Head, Section } from '../src/attribution/tagger/parse-weights.ts';
import type { Weights } from '../src/attribution/tagger/weights.ts';

type Table = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

const TYPES = new Map<unknown, Section['type']>([
  [Int8Array, 'i8'],
  [Uint8Array, 'u8'],
  [Int16Array, 'i16'],
  [Uint16Array, 'u16'],
  [Int32Array, 'i32'],
  [Uint32Array, 'u32'],
  [Float32Array, 'f32'],
]);

/** Lays weights out as the binary file that `parseWeights` reads. Same weights, same bytes. */
export function writeWeights(weights: Weights): Uint8Array {
  const tables: [string, Table][] = [
    ['words.keys', weights.words.keys],
    ['words.fine', weights.words.fine],
    ['words.coarse', weights.words.coarse],
  ];
  const models: Record<string, { classes: number; scale: number }> = {};
  for (const [name, model] of Object.entries(weights.models)) {
    models[name] = { classes: model.classes, scale: model.scale };
    tables.push([`${name}.hashes`, model.hashes], [`${name}.values`, model.values]);
  }
  for (const [name, vector] of Object.entries(weights.vectors)) tables.push([`vector.${name}`, vector]);
  let size = 0;
  const sections = tables.map(([name, table]): Section => {
    const offset = size;
    size += Math.ceil(table.byteLength / 8) * 8;
    const type = TYPES.get(table.constructor);
    if (type === undefined) throw new TypeError(`no type for ${name}`);
    return { name, type, offset, length: table.length };
  });
  const head: Head = { version: weights.version, sections, models, vectors: Object.keys(weights.vectors) };
  let json = JSON.stringify(head);
  // Spaces bring the arrays to a multiple of eight.
  json += ' '.repeat((8 - ((12 + Buffer.byteLength(json)) % 8)) % 8);
  const headBytes = Buffer.from(json);
  const bytes = new Uint8Array(12 + headBytes.length + size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, LAYOUT, true);
  view.setUint32(8, headBytes.length, true);
  bytes.set(headBytes, 12);
  tables.forEach(([, table], i) => {
    bytes.set(
      new Uint8Array(table.buffer, table.byteOffset, table.byteLength),
      12 + headBytes.length + (sections[i] as Section).offset,
    );
  });
  return bytes;
}
