import { relate } from '../../claim/group/compare-gists.ts';
import type { TextWord } from '../../claim/group/read-text-words.ts';
import type { ClaimWeights } from '../../claim/weights/read-weights.ts';
import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { Item } from '../word/item.ts';
import type { PlaceIndex } from './index-places.ts';
import type { Place } from './place.ts';

/** How far one place says what a stretch of a draft says. */
export interface Match {
  readonly place: Place;
  /** Of the stretch. */
  readonly items: readonly Item[];
  /** 0 to 1: share of the stretch's weight that the place holds, numbers included. */
  readonly score: number;
  /** The same without numbers: how far the two are about the same. */
  readonly matter: number;
  /** Along the items of the stretch: how far the place holds each, 0 to 1. */
  readonly hits: readonly number[];
  /** Along the items: the position in the place's words that answers each, -1 where none does. */
  readonly answers: readonly number[];
  /** Positions in the place's words that answer an item. */
  readonly answering: ReadonlySet<number>;
}

/** How well a word of a place must fit to answer an item. */
const ANSWERED = 0.5;

/**
 * Finds the sentences of a case that say most of what a stretch of a draft says, wherever they stand: words count by stem, synonym and vector,
 * names by whom they mean. Sentences beside a place lend it their words at a discount.
 * @returns the best first; of equals, in the order of the case
 */
export function findMatches(items: readonly Item[], index: PlaceIndex, weights: ClaimWeights | null): Match[] {
  return findCandidates(items, index)
    .map((at) => comparePlace(items, index, at, weights))
    .filter(({ matter, score }) => Math.max(matter, score) > 0.2)
    .toSorted((a, b) => b.matter + b.score - a.matter - a.score || a.place.at - b.place.at)
    .slice(0, CHECKING.kept);
}

/** Places by what they share with the items, at a glance. */
function findCandidates(items: readonly Item[], { byKey }: PlaceIndex): number[] {
  const shared = new Map<number, number>();
  for (const { kind, key, word, weight } of items) {
    const keys = kind === 'name' ? [`@${key}`] : kind === 'number' ? [`#${key}`] : [key];
    if (word !== null) keys.push(word.stem, ...word.classes.map((one) => `=${one}`));
    const found = new Set(keys.flatMap((one) => byKey.get(one) ?? []));
    for (const at of found) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return [...shared]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CHECKING.candidates)
    .map(([at]) => at);
}

/** How far one place says what a stretch of a draft says. @param at its position among the places of the case */
export function comparePlace(
  items: readonly Item[],
  { places, named }: PlaceIndex,
  at: number,
  weights: ClaimWeights | null,
): Match {
  const place = places[at]!;
  const beside = [places[at - 1], places[at + 1]].flatMap((one) => (one?.reading === place.reading ? [one] : []));
  const answers: number[] = [];
  const hits = items.map((item) => {
    const own = findAnswer(item, place.words, weights);
    answers.push(own.value >= ANSWERED ? own.at : -1);
    if (own.value >= CHECKING.nearby) return own.value;
    let best = own.value;
    for (const one of beside) {
      best = Math.max(best, CHECKING.nearby * findAnswer(item, one.words, weights).value);
    }
    if (item.kind === 'name' && best < CHECKING.elsewhere && named.get(place.reading.document.id)?.has(item.key)) {
      best = CHECKING.elsewhere;
    }
    return best;
  });
  let [sum, all, matter, allMatter] = [0, 0, 0, 0];
  for (const [i, { kind, weight }] of items.entries()) {
    sum += hits[i]! * weight;
    all += weight;
    if (kind !== 'number') {
      matter += hits[i]! * weight;
      allMatter += weight;
    }
  }
  return {
    place,
    items,
    score: all === 0 ? 0 : sum / all,
    matter: allMatter === 0 ? 0 : matter / allMatter,
    hits,
    answers,
    answering: new Set(answers.filter((one) => one >= 0)),
  };
}

/** The word of a place that answers an item best, and how well. */
function findAnswer(
  item: Item,
  words: readonly TextWord[],
  weights: ClaimWeights | null,
): { readonly value: number; readonly at: number } {
  let [value, at] = [0, -1];
  for (const [i, other] of words.entries()) {
    let likeness = 0;
    if (item.kind === 'number') likeness = other.number === item.key ? 1 : 0;
    else if (item.kind === 'name' && other.name === item.key) likeness = 1;
    else if (item.word !== null && other.word !== null) likeness = relate(item.word, other.word, weights);
    if (likeness > value) [value, at] = [likeness, i];
    if (value === 1) break;
  }
  return { value, at };
}
