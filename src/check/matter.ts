import type { ClaimWeights } from '../claim/weights/read-weights.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Entity } from '../model/entity.ts';
import type { Reuse } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import type { PlaceIndex } from './place/index-places.ts';

/** A case as the rules see it: what its documents say, and what that amounts to. */
export interface Matter {
  readonly readings: ReadonlyMap<string, Reading>;
  /** With the draft's own among their members. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Offices that the case's documents give each, the draft's own left out; by id. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Keys of each document's entities → ids. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly claims: readonly ClaimRecord[];
  readonly reuse: readonly Reuse[];
  readonly index: PlaceIndex;
  readonly weights: ClaimWeights | null;
  readonly asOf: string | null;
}
