import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS_AND_TIMES,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from '../../lexicon/sentence-words.ts';
import { ATTRIBUTING_ADVERBS } from '../../lexicon/hedges.ts';
import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';
import { NOUN_LIKE_VERBS } from '../../lexicon/noun-like-verbs.ts';
import { VERB_FORMS } from '../../lexicon/verb-forms.ts';
import { CUE_TABLE } from '../cue/cue-table.ts';
import type { Item } from '../line.ts';

const auxiliaries = new Set(AUXILIARIES);
const pronouns = new Set(PERSONAL_PRONOUNS);
/** "I've", "he's": a pronoun with its auxiliary. */
const CONTRACTED = /^(?:i|he|she|they|we|you|it)’(?:ve|s|d|ll|re|m)$/;
const objects = new Set(OBJECT_PRONOUNS);
const determiners = new Set(DETERMINERS);
const openers = new Set(CLAUSE_OPENERS);
const prepositions = new Set(PREPOSITIONS);
const adverbs = new Set(ADVERBS);
const times = new Set(DAYS_AND_TIMES);
const irregularPasts = new Set(IRREGULAR_VERBS.map((row) => row[1]));
const nounLike = new Set(NOUN_LIKE_VERBS);
const verbForms = new Set(VERB_FORMS.filter((form) => !form.endsWith('ing')));
const notAdverbs = new Set([
  ...ATTRIBUTING_ADVERBS.map((row) => row[0]),
  'family',
  'ally',
  'only',
  'early',
  'daily',
  'italy',
  'july',
  'reply',
  'rally',
  'supply',
  'assembly',
  'weekly',
  'fly',
  'kelly',
  'emily',
]);
const notPasts = new Set([
  'united',
  'hundred',
  'red',
  'bed',
  'need',
  'indeed',
  'speed',
  'ted',
  'fred',
  'reed',
  'med',
  'wed',
  'unnamed',
  'naked',
  'sacred',
  'feed',
  'seed',
  'fed',
]);

export const isAuxiliary = (item: Item | undefined): boolean =>
  item?.kind === 'word' && auxiliaries.has(item.lower) && !(item.capital && item.lower === 'may');
export const isPersonalPronoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (pronouns.has(item.lower) || CONTRACTED.test(item.lower));
export const isObjectPronoun = (item: Item | undefined): boolean => item?.kind === 'word' && objects.has(item.lower);
export const isDeterminer = (item: Item | undefined): boolean => item?.kind === 'word' && determiners.has(item.lower);
export const isOpener = (item: Item | undefined): boolean => item?.kind === 'word' && openers.has(item.lower);
export const isPreposition = (item: Item | undefined): boolean => item?.kind === 'word' && prepositions.has(item.lower);
export const isTime = (item: Item | undefined): boolean => item?.kind === 'word' && times.has(item.lower);
export const isMark = (item: Item | undefined, mark: string): boolean => item?.kind === 'mark' && item.lower === mark;
export const isPossessive = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (item.lower.endsWith('’s') || item.lower.endsWith('s’'));

export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (adverbs.has(item.lower) ||
    (item.lower.endsWith('ly') && item.lower.length > 4 && !item.capital && !notAdverbs.has(item.lower)));

/** A dash or a mark that cuts a sentence in two. */
export const isCut = (item: Item | undefined): boolean =>
  item?.kind === 'mark' && (item.lower === ';' || item.lower === '—' || item.lower === ':' || item.lower === '–');

/** A form that stands only as a finite verb ("said", "went"), or looks like a past ("walked"). */
export function isFiniteVerb(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  if (isAuxiliary(item) || irregularPasts.has(item.lower)) return true;
  if (!item.capital && verbForms.has(item.lower)) return true;
  if (item.lower.endsWith('ed')) return !item.capital && item.lower.length > 3 && !notPasts.has(item.lower);
  return (
    !item.capital &&
    (CUE_TABLE.get(item.lower)?.some(
      (form) =>
        form.tenses.has('present') &&
        !nounLike.has(form.lemma) &&
        form.particles.length === 0 &&
        form.frames.includes('c'),
    ) ??
      false)
  );
}
