import type { OriginKind } from '../model/vocabulary.ts';
import type { Publisher } from './find-publisher.ts';

/** Where one statement's information came from, as far as its own chain tells. */
export type Lead =
  | {
      readonly to: 'origin';
      /** Equal keys are one origin. */
      readonly key: string;
      readonly label: string;
      readonly kind: OriginKind;
      readonly named: boolean;
      /** In words, with those of the document that show it. */
      readonly reason: string;
      /** Ids of the entities on record; a member of a joint statement is known by them. */
      readonly entities: readonly string[];
      /** Key of the origin whose words are only passed on: merged with it where its own words are in the case. */
      readonly relays: string | null;
    }
  | { readonly to: 'publisher'; readonly publisher: Publisher; readonly reason: string }
  | { readonly to: 'more'; readonly reason: string }
  | { readonly to: 'nowhere'; readonly reason: string };
