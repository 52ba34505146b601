import type { EntityKind } from '../model/vocabulary.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import { DOUBTFUL_OUTLETS, OUTLETS } from '../lexicon/outlets.ts';
import { PLACES, PLACES_WITH_ALIASES } from '../lexicon/places.ts';
import { PUBLIC_BODIES } from '../lexicon/public-bodies.ts';
import { addPhrase, makePhraseTree } from './phrase-tree.ts';
import type { PhraseTree } from './phrase-tree.ts';

/** A name that the lexicon holds. */
export interface KnownName {
  /** The fullest form. */
  readonly name: string;
  readonly kind: EntityKind;
  /** How this form of it is written. */
  readonly form: string;
  /** It is an everyday word too. */
  readonly doubtful: boolean;
}

/** Bodies whose name is an everyday word when no article stands before it. */
const DOUBTFUL_BODIES: ReadonlySet<string> = new Set([
  'Capitol',
  'Commons',
  'Fed',
  'House',
  'Lords',
  'Marines',
  'Treasury',
  'VA',
  'Labour',
  'Apple',
  'Amazon',
  'Meta',
  'Intel',
  'Telegram',
  'Chase',
  'Columbia University',
]);
const DOUBTFUL: ReadonlySet<string> = new Set(DOUBTFUL_OUTLETS);

function grow(): PhraseTree<KnownName> {
  const tree = makePhraseTree<KnownName>();
  const add = (kind: EntityKind, name: string, forms: readonly string[]): void => {
    for (const form of [name, ...forms]) {
      addPhrase(tree, form, { name, kind, form, doubtful: DOUBTFUL.has(form) || DOUBTFUL_BODIES.has(form) });
    }
  };
  for (const [name, forms] of Object.entries(OUTLETS)) add('outlet', name, forms);
  for (const [name, forms] of Object.entries(PUBLIC_BODIES)) add('public-body', name, forms);
  for (const [name, forms] of Object.entries(ORGANISATIONS)) add('organisation', name, forms);
  for (const [name, forms] of Object.entries(PLACES_WITH_ALIASES)) add('place', name, forms);
  for (const [name] of COUNTRIES) add('place', name, []);
  for (const name of PLACES) add('place', name, []);
  return tree;
}

/** Every name of the lexicon, by its words. */
export const KNOWN_NAMES: PhraseTree<KnownName> = grow();
