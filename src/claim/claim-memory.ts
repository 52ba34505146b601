import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Described, Likeness } from './group/compare-documents.ts';

/**
 * Where results are kept that need not be made again. Everything in it can be dropped: what is fetched equals what would be made.
 * A result is kept under a key that stands for all that it depends on, the program included.
 */
export interface ClaimMemory {
  /**
   * The key of a document's propositions.
   * @param entityOf key of the document's entity → id of the case's entity
   */
  nameDescribed(reading: Reading, entityOf: ReadonlyMap<string, string>): string;
  fetchDescribed(key: string, reading: Reading): Described | null;
  keepDescribed(key: string, reading: Reading, described: Described): void;
  /** @param a and b the keys of two documents' propositions; once the same, for what is alike within one */
  fetchLikeness(a: string, b: string): Likeness | null;
  keepLikeness(a: string, b: string, likeness: Likeness): void;
  /** @param name stands for all that the claim is composed of (`nameClaim`) */
  fetchClaim(name: string): Claim | null;
  keepClaim(name: string, claim: Claim): void;
}
