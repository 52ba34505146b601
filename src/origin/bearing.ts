import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import type { Publisher } from './find-publisher.ts';
import type { EntityIndex } from './index-entities.ts';

/** What one link of a chain can bear as an origin. */
export type Bearing =
  | NamedBearing
  | { readonly as: 'outlet'; readonly key: string; readonly label: string }
  /** Insiders, or papers that nobody can tell apart: they exist through whoever cites them. */
  | { readonly as: 'unnamed'; readonly label: string }
  | { readonly as: 'document' | 'data'; readonly key: string; readonly label: string; readonly specific: boolean }
  | { readonly as: 'observation' }
  | { readonly as: 'machine' }
  /** "Experts", "several outlets": says that there are more. */
  | { readonly as: 'vague'; readonly label: string }
  | { readonly as: 'impersonal' };

/** People or bodies on record, whose words these are. */
export interface NamedBearing {
  readonly as: 'named';
  readonly entities: readonly Entity[];
  readonly key: string;
  readonly label: string;
}

/** What is known of the whole when one link is read. */
export interface Scene {
  readonly reading: Reading;
  readonly entities: EntityIndex;
  /** Publishers of the documents that carry the claim. */
  readonly publishers: readonly Publisher[];
  /** Ids of the entities that the claim is about: a reporter among them speaks for himself. */
  readonly concerned: ReadonlySet<string>;
}
