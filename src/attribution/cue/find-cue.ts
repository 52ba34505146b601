import { NOUN_LIKE_VERBS } from '../../lexicon/noun-like-verbs.ts';
import type { Item } from '../line.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPersonalPronoun,
  isPossessive,
  isPreposition,
} from '../phrase/word-class.ts';
import { CUE_TABLE } from './cue-table.ts';
import type { CueForm } from './cue-table.ts';

/** A verb of saying where it stands, with its auxiliaries, adverbs and particles. Indexes of items, `to` exclusive. */
export interface Cue {
  readonly form: CueForm;
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  /** `finite`: has a subject of its own; `participle`: shares one ("adding"); `passive`: "was told", "asked about". */
  readonly voice: 'finite' | 'participle' | 'passive';
}

const CATENATIVES = new Set([
  'continue',
  'continues',
  'continued',
  'continuing',
  'began',
  'begun',
  'begin',
  'appeared',
  'appears',
  'seemed',
  'seems',
  'tried',
  'tries',
  'trying',
  'went',
  'sought',
  'seeks',
  'seeking',
  'quick',
  'happy',
  'chose',
  'moved',
  'used',
  'failed',
  'proceeded',
  'hastened',
  'expected',
  'going',
  'likely',
  'able',
  'willing',
  'had',
  'has',
  'have',
]);
const LEADS = new Set([
  'by',
  'while',
  'when',
  'after',
  'before',
  'without',
  'in',
  'and',
  'but',
  'from',
  'than',
  'also',
  'then',
  'started',
  'began',
  'kept',
  'keeps',
  'be',
  'publicly',
  'openly',
  'repeatedly',
]);
const SPANS = new Set([
  'week',
  'month',
  'year',
  'night',
  'summer',
  'fall',
  'spring',
  'winter',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
]);
const NUMBERS = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'men',
  'women',
  'both',
  'few',
  'others',
  'media',
  'police',
  'percent',
  'pair',
]);
const CAUSES = new Set([
  'leading',
  'led',
  'leads',
  'prompting',
  'prompted',
  'causing',
  'caused',
  'forcing',
  'forced',
  'pushing',
  'moving',
  'moved',
]);
const NOUNLIKE = new Set(NOUN_LIKE_VERBS);
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'isn’t',
  'wasn’t',
  'aren’t',
  'weren’t',
  'got',
  'gets',
]);

/** First item of the verb group that ends in this verb: "has repeatedly said", "went on to say". */
function groupStart(items: readonly Item[], verb: number): number {
  let from = verb;
  while (from > 0) {
    const before = items[from - 1];
    if (isAuxiliary(before) || (isAdverb(before) && (isAuxiliary(items[from - 2]) || before?.capital !== true))) {
      from -= 1;
      continue;
    }
    // "had last month charged".
    if (SPANS.has(before?.lower ?? '') && items[from - 2]?.lower === 'last' && isAuxiliary(items[from - 3])) {
      from -= 3;
      continue;
    }
    if (
      before?.lower === 'to' &&
      (CATENATIVES.has(items[from - 2]?.lower ?? '') ||
        (items[from - 2]?.lower === 'on' && items[from - 3]?.lower === 'went'))
    ) {
      from -= items[from - 2]?.lower === 'on' ? 3 : 2;
      continue;
    }
    break;
  }
  // An adverb that opens the sentence belongs to it, not to the verb.
  while (from < verb && isAdverb(items[from]) && (from === 0 || items[from]?.capital === true)) from += 1;
  return from;
}

function opensClause(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.kind === 'quote' ||
    isDeterminer(item) ||
    isPersonalPronoun(item) ||
    item.lower === 'that' ||
    item.lower === 'to' ||
    item.lower === 'there' ||
    item.lower === 'how' ||
    item.lower === 'what' ||
    item.lower === 'whether' ||
    item.lower === ':' ||
    item.lower === ',' ||
    item.capital
  );
}

/** "leading some officials to": the noun phrase before "to" is brought to speak. */
function isCaused(items: readonly Item[], infinitive: number): boolean {
  for (let at = infinitive - 2; at >= Math.max(0, infinitive - 8); at -= 1) {
    if (items[at]?.kind !== 'word') return false;
    if (CAUSES.has(items[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Reads the verb of saying at an item, or null where the word is something else there: a noun ("the report"), an adjective ("the reported call"). */
export function findCue(items: readonly Item[], verb: number): Cue | null {
  const item = items[verb];
  if (item?.kind !== 'word') return null;
  const forms = CUE_TABLE.get(item.lower);
  if (forms === undefined) return null;
  const form = forms.find((entry) =>
    entry.particles.every((particle, index) => items[verb + 1 + index]?.lower === particle),
  );
  if (form === undefined) return null;
  const to = verb + 1 + form.particles.length;
  const from = groupStart(items, verb);
  const before = items[from - 1];
  const helpers = items.slice(from, verb).filter((helper) => isAuxiliary(helper));
  const be = helpers.some((helper) => BE.has(helper.lower));
  const { tenses } = form;
  if (tenses.has('participle') && be && !tenses.has('base')) return { form, from, verb, to, voice: 'passive' };
  if (tenses.has('ing')) {
    if (be) return { form, from, verb, to, voice: 'finite' };
    if (isDeterminer(items[verb - 1]) || isPossessive(items[verb - 1])) return null;
    if (
      (items[verb - 1]?.lower === 'of' || items[verb - 1]?.lower === 'for') &&
      items[to]?.lower !== 'that' &&
      items[to]?.kind !== 'quote'
    )
      return null;
    // "reporting protocols": a noun's first half, unless something cuts it off or a clause follows.
    if (items[verb - 1]?.kind === 'word' && !LEADS.has(items[verb - 1]?.lower ?? '') && !opensClause(items[to]))
      return null;
    return { form, from: verb, verb, to, voice: 'participle' };
  }
  if (helpers.length > 0) return { form, from, verb, to, voice: 'finite' };
  if (tenses.has('past')) {
    if (!tenses.has('base')) {
      if (
        isDeterminer(before) &&
        before?.lower !== 'that' &&
        before?.lower !== 'both' &&
        before?.lower !== 'all' &&
        before?.lower !== 'many' &&
        before?.lower !== 'some' &&
        before?.lower !== 'several'
      )
        return null;
      if (isPossessive(before) || (isPreposition(before) && before?.lower !== 'for')) return null;
    }
    if (
      (before === undefined ||
        isMark(before, ',') ||
        before.lower === 'when' ||
        before.lower === 'if' ||
        before.lower === 'whenever') &&
      tenses.has('participle') &&
      form.frames.includes('p') &&
      !isMark(items[verb - 1], ',')
    ) {
      return { form, from, verb, to, voice: 'passive' };
    }
    if (items[to]?.lower === 'by' && before?.kind === 'word' && !isPersonalPronoun(before))
      return { form, from, verb, to, voice: 'passive' };
    return { form, from, verb, to, voice: 'finite' };
  }
  if (!tenses.has('base') && !tenses.has('present')) return null;
  if (before === undefined || isDeterminer(before) || isPossessive(before) || isPreposition(before)) {
    if (before?.lower !== 'to' || !tenses.has('base')) return null;
    // "leading some officials to argue", "asked her to confirm" has a listener of its own and is left alone.
    return isCaused(items, verb - 1) && form.frames.includes('c')
      ? { form, from: verb - 1, verb, to, voice: 'finite' }
      : null;
  }
  if (isPersonalPronoun(before) || before.lower === 'who' || before.lower === 'which')
    return { form, from, verb, to, voice: 'finite' };
  if (tenses.has('base')) {
    // A plural subject, or a noun that only looks like a verb.
    const plural =
      before.kind === 'word' &&
      (before.lower.endsWith('s') ||
        before.lower === 'people' ||
        NUMBERS.has(before.lower) ||
        before.lower === 'who' ||
        before.lower === 'some' ||
        before.lower === 'many') &&
      !before.lower.endsWith('’s');
    if (isMark(before, ',') && opensClause(items[to]) && !NOUNLIKE.has(form.lemma))
      return { form, from, verb, to, voice: 'finite' };
    // "Reports from 2024 and 2025 allege that": the plural stands further left.
    if (!plural && !NOUNLIKE.has(form.lemma) && items[to]?.lower === 'that' && !isFiniteVerb(before))
      return { form, from, verb, to, voice: 'finite' };
    return plural && (opensClause(items[to]) || !NOUNLIKE.has(form.lemma))
      ? { form, from, verb, to, voice: 'finite' }
      : null;
  }
  if (before.kind === 'mark') {
    return isMark(before, ',') || isMark(before, ')')
      ? opensClause(items[to])
        ? { form, from, verb, to, voice: 'finite' }
        : null
      : null;
  }
  // "direct requests to": a noun, unless a name or a clause tells otherwise.
  if (
    NOUNLIKE.has(form.lemma) &&
    !before.capital &&
    items[to]?.lower !== 'that' &&
    items[to]?.kind !== 'quote' &&
    !isPersonalPronoun(items[to])
  )
    return null;
  return opensClause(items[to]) || form.lemma === 'say' || (before.capital && !NOUNLIKE.has(form.lemma))
    ? { form, from, verb, to, voice: 'finite' }
    : null;
}
