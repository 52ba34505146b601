import { CONTRACT_WORDS, PROVISION_WORDS, RELIANCE_VERBS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findAfter, findBefore, findFirstBefore, tell, tellFrom } from './view.ts';

const RELIANCE = indexPhrases([[RELIANCE_VERBS, null]]);
const PROVISION = indexPhrases([[PROVISION_WORDS, null]]);
const CONTRACTS = indexPhrases([[CONTRACT_WORDS, null]]);

/** Who depends on whom, for what, and for how much of it. */
export function findDependencyFields(view: View): PartialFields {
  const percent = view.proposition.figures.find((figure) => figure.unit === 'percent');
  const share = percent === undefined ? null : tell(view, percent.span);
  return keepGiven({
    ...(readReliance(view) ?? readProvision(view, percent?.span[1] ?? null) ?? readContract(view)),
    share,
  });
}

/** "A relies on B for C", "A's reliance on B". */
function readReliance(view: View): PartialFields | null {
  const found = findPhrases(RELIANCE, view.lowers).toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
  if (found === undefined) return null;
  const onWhom = findAfter(view, found.end - 1);
  const why = view.lowers.findIndex((word, i) => i >= found.end && word === 'for');
  return keepGiven({
    depends: findFirstBefore(view, found.start)?.name ?? tellBefore(view, found.start),
    on: onWhom?.name ?? tellFrom(view, found.end),
    for: why === -1 ? null : tellFrom(view, why + 1),
  });
}

/** "B is the only provider of C", "B accounts for 80 percent of C". */
function readProvision(view: View, afterShare: number | null): PartialFields | null {
  // "too vital to scrap" provides nothing.
  const phrases = findPhrases(PROVISION, view.lowers).filter(({ start }) => view.lowers[start - 1] !== 'too');
  const found = phrases.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
  if (found === undefined) return null;
  const isRole = view.lowers.slice(Math.max(0, found.start - 3), found.start).includes('as');
  const of =
    afterShare === null ? -1 : view.words.findIndex((word, i) => word.start >= afterShare && view.lowers[i] === 'of');
  return keepGiven({
    // "Halden's fears for Northline's role as a sole provider": whose role it is stands nearest.
    on: (isRole ? findBefore(view, found.start) : findFirstBefore(view, found.start))?.name ?? null,
    for: tellFrom(view, of === -1 ? found.end : of + 1),
  });
}

/** "B has contracts with A": A buys from B. */
function readContract(view: View): PartialFields | null {
  const found = findPhrases(CONTRACTS, view.lowers)[0];
  if (found === undefined) return null;
  return keepGiven({
    on: findFirstBefore(view, found.start)?.name ?? null,
    depends: findAfter(view, found.end - 1)?.name ?? null,
  });
}

/** The few words before a place, where they name no one: "the navy's". */
function tellBefore(view: View, word: number): string | null {
  if (word === 0 || word > 8) return null;
  return tell(view, [view.words[0]!.start, view.words[word - 1]!.end])?.replace(/['’]s(?: heavy)?$/, '') ?? null;
}
