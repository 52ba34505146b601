import type { Basis, LinkKind } from '../../model/vocabulary.ts';
import {
  ANONYMITY_SIGNS,
  ANONYMOUS_SOURCES,
  DATA_SOURCES,
  DOCUMENT_SOURCES,
  IMPERSONAL_SOURCES,
  MEDIA_SOURCES,
  OBSERVATION_SOURCES,
  ROLE_SOURCES,
} from '../../lexicon/source-nouns.ts';
import type { Word } from '../page.ts';
import { hasPhrase, phraseList } from '../plain-words.ts';

const documents = new Set(DOCUMENT_SOURCES);
const data = new Set(DATA_SOURCES);
const observations = new Set(OBSERVATION_SOURCES);
const media = new Set(MEDIA_SOURCES);
const roles = new Set(ROLE_SOURCES);
const anonymous = new Set(ANONYMOUS_SOURCES);
const impersonal = new Set(IMPERSONAL_SOURCES);
const signs = phraseList(ANONYMITY_SIGNS);
const indefinite = new Set(['a', 'an', 'one', 'another', 'two', 'three', 'several', 'some', 'four', 'five']);
/** Posts that one person holds and that name him well enough: "a spokesman for the mayor". */
const officeHolders = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'representative',
  'lawyer',
  'attorney',
  'judge',
  'prosecutor',
  'police',
  'senator',
  'lawmaker',
  'reporter',
  'officer',
  'spokesmen',
  'spokespeople',
  'ambassador',
  'minister',
  'aide',
  'campaign',
  'company',
  'firm',
  'group',
  'court',
  'committee',
  'panel',
  'agency',
  'department',
]);

const NEWS_AGENCY = / (?:news|press|wire) (?:agency|agencies|service|services) /u;

/** What kind of source a common noun names, and how well it is known. */
export interface NounClass {
  readonly kind: LinkKind;
  readonly basis: Basis;
}

/**
 * Classifies a source by the head of its noun phrase.
 * @param plain plain words of the whole source, where "who asked not to be named" may stand
 */
export function classifyNoun(head: readonly Word[], plain: string): NounClass {
  const last = head.at(-1);
  const noun = last?.lower ?? '';
  const first = head[0]?.lower ?? '';
  if (documents.has(noun))
    return {
      kind: 'document',
      basis: noun === 'reports' && head.length <= 2 && first !== 'the' ? 'impersonal' : 'document',
    };
  if (data.has(noun)) return { kind: 'data', basis: 'poll-or-data' };
  if (observations.has(noun)) return { kind: 'observation', basis: 'observation' };
  if (media.has(noun) || NEWS_AGENCY.test(plain)) return { kind: 'outlet', basis: 'media' };
  if (hasPhrase(plain, signs) && last?.capital !== true) return { kind: 'unnamed', basis: 'anonymous' };
  if (anonymous.has(noun)) return { kind: 'unnamed', basis: 'anonymous' };
  if (noun === 'percent' || noun === '%') return { kind: 'data', basis: 'poll-or-data' };
  if (roles.has(noun)) {
    const lone = indefinite.has(first) && !officeHolders.has(noun) && !noun.endsWith('s');
    if (lone) return { kind: 'unnamed', basis: 'anonymous' };
    return { kind: noun.endsWith('s') ? 'group' : 'role', basis: 'role' };
  }
  if (impersonal.has(noun) || impersonal.has(first)) return { kind: 'impersonal', basis: 'impersonal' };
  // A capital at the head of a sentence, and nobody of that name.
  if (last?.capital === true && head.length === 1 && noun.endsWith('s')) return { kind: 'group', basis: 'role' };
  if (last?.capital === true) return { kind: 'person', basis: 'named' };
  if (indefinite.has(first)) return { kind: 'unnamed', basis: 'anonymous' };
  return { kind: 'role', basis: 'role' };
}
