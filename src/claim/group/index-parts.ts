import { findParts } from './find-parts.ts';
import type { Gist } from './gist.ts';

/** How rare a part must be to tell what a document is about. */
const TRAIT = 0.8;
/** The most telling traits of a document that are kept: a long one is about more, and should not be near to everything. */
const TRAITS = 160;

/** What is kept of one document to find which others speak of the same, and where. */
export interface PartIndex {
  /** Hashes of the combinations of parts under which its propositions are found, ascending. */
  readonly keys: Uint32Array;
  /** Along `keys`: the position of a proposition in its document; ascending for equal keys. */
  readonly places: Uint32Array;
  /** Hashes of what the document as a whole is about, ascending, each once. */
  readonly traits: Uint32Array;
  /** Along `traits`: how much each tells, 1 to 255. */
  readonly weights: Uint8Array;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A number for a part, spread over 32 bits (FNV-1a with a last mix). Two parts with one number only cost a comparison. */
function hashPart(part: string): number {
  let hash = FNV_START;
  for (let i = 0; i < part.length; i++) {
    hash = Math.imul(hash ^ part.charCodeAt(i), FNV_PRIME);
  }
  return mix(hash);
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Indexes the propositions of one document. */
export function indexParts(gists: readonly Gist[]): PartIndex {
  const entries: number[] = [];
  const traits = new Map<number, { readonly weight: number; count: number }>();
  const put = (key: number, place: number): void => {
    // One number that sorts by key, then by place.
    entries.push(key * 2 ** 20 + place);
  };
  for (const [place, gist] of gists.entries()) {
    const { weights, telling, alone } = findParts(gist);
    const numbers = telling.map(hashPart);
    for (const [x, a] of numbers.entries()) {
      for (const b of numbers.slice(x + 1)) {
        put(mix(Math.imul(a, FNV_PRIME) ^ b), place);
      }
    }
    for (const part of alone) {
      put(hashPart(part), place);
    }
    for (const [part, weight] of weights) {
      // A class adds nothing to the words that stand in it.
      if (weight >= TRAIT && !part.startsWith('=')) {
        const trait = hashPart(part);
        const known = traits.get(trait);
        if (known === undefined) {
          traits.set(trait, { weight, count: 1 });
        } else {
          known.count++;
        }
      }
    }
  }
  const sorted = Float64Array.from(entries).toSorted();
  const kept = [...traits]
    .toSorted((a, b) => b[1].count * b[1].weight - a[1].count * a[1].weight || a[0] - b[0])
    .slice(0, TRAITS)
    .toSorted((a, b) => a[0] - b[0]);
  return {
    keys: Uint32Array.from(sorted, (entry) => Math.floor(entry / 2 ** 20)),
    places: Uint32Array.from(sorted, (entry) => entry % 2 ** 20),
    traits: Uint32Array.from(kept, ([trait]) => trait),
    // The rarer a word, the more it tells; what comes back in a document is what it is about.
    weights: Uint8Array.from(kept, ([, { weight, count }]) =>
      Math.min(255, Math.round(48 * weight ** 4 * (1 + Math.log2(count)))),
    ),
  };
}
