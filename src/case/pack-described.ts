import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Bearing } from '../claim/denial/find-bearing.ts';
import type { Described } from '../claim/group/compare-documents.ts';
import { averageVectors } from '../claim/group/average-vectors.ts';
import { type Gist, type GistWord, type WordSet, makeWordSet } from '../claim/group/gist.ts';
import type { PartIndex } from '../claim/group/index-parts.ts';
import type { ClaimWeights } from '../claim/weights/read-weights.ts';
import type { Reading } from '../model/reading.ts';

/** A gist without what stands in the reading and what follows from the rest; words and sets by their numbers. */
type PackedGist = Omit<Gist, 'proposition' | 'words' | 'around' | 'wide' | 'vector' | 'localVector'> & {
  readonly proposition: Omit<Gist['proposition'], 'document' | 'statement'>;
  /** Position in the reading. */
  readonly statement: number;
  readonly words: readonly number[];
  readonly around: number;
  readonly wide: number;
};

interface Packed {
  readonly words: readonly GistWord[];
  readonly sets: readonly (readonly number[])[];
  readonly gists: readonly PackedGist[];
  readonly bearings: readonly (Omit<Bearing, 'sides'> & { readonly sides: readonly number[] })[];
  /** Lists of numbers, in base64. */
  readonly parts: Readonly<Record<keyof PartIndex, string>>;
}

/** Numbers things as they come. */
function makeTable<T, R>(write: (thing: T) => R): { readonly rows: R[]; readonly numberOf: (thing: T) => number } {
  const numbers = new Map<T, number>();
  const rows: R[] = [];
  return {
    rows,
    numberOf: (thing) => {
      let number = numbers.get(thing);
      if (number === undefined) {
        number = rows.push(write(thing)) - 1;
        numbers.set(thing, number);
      }
      return number;
    },
  };
}

/** Writes what a document's propositions are about, in a tenth of the room that it takes in memory. Equal ones give equal bytes. */
export function packDescribed({ gists, bearings, parts }: Described, { statements }: Reading): Uint8Array {
  const places = new Map(statements.map((statement, place) => [statement.id, place]));
  const words = makeTable((word: GistWord) => word);
  const sets = makeTable((set: WordSet) => set.words.map(words.numberOf));
  const packed: Packed = {
    gists: gists.map(({ proposition, around, wide, vector: _vector, localVector: _local, ...gist }) => {
      const { document: _document, statement, ...own } = proposition;
      return {
        ...gist,
        proposition: own,
        statement: places.get(statement.id)!,
        words: gist.words.map(words.numberOf),
        around: sets.numberOf(around),
        wide: sets.numberOf(wide),
      };
    }),
    words: words.rows,
    sets: sets.rows,
    bearings: bearings.map((bearing) => ({ ...bearing, sides: [...bearing.sides] })),
    parts: {
      keys: writeNumbers(parts.keys),
      places: writeNumbers(parts.places),
      traits: writeNumbers(parts.traits),
      weights: writeNumbers(parts.weights),
    },
  };
  return zstdCompressSync(JSON.stringify(packed));
}

/**
 * Reads it back.
 * @param reading the same that it was made of
 * @param weights the same that it was made with
 */
export function unpackDescribed(bytes: Uint8Array, reading: Reading, weights: ClaimWeights): Described {
  const { words, sets, gists, bearings, parts }: Packed = JSON.parse(zstdDecompressSync(bytes).toString());
  const wordSets = sets.map((numbers) => makeWordSet(numbers.map((number) => words[number]!)));
  return {
    gists: gists.map(({ statement, proposition, ...gist }) => {
      const own = gist.words.map((number) => words[number]!);
      return {
        ...gist,
        proposition: { ...proposition, document: reading.document, statement: reading.statements[statement]! },
        words: own,
        around: wordSets[gist.around]!,
        wide: wordSets[gist.wide]!,
        vector: averageVectors(own, weights, false),
        localVector: averageVectors(own, weights, true),
      };
    }),
    bearings: bearings.map((bearing) => ({ ...bearing, sides: new Set(bearing.sides) })),
    parts: {
      keys: new Uint32Array(readNumbers(parts.keys)),
      places: new Uint32Array(readNumbers(parts.places)),
      traits: new Uint32Array(readNumbers(parts.traits)),
      weights: new Uint8Array(readNumbers(parts.weights)),
    },
  };
}

function writeNumbers(numbers: Uint32Array | Uint8Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

/** A buffer of their own, in which four-byte numbers begin where they may. */
function readNumbers(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
