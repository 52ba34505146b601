import { SHARED_MONEY_NAMES } from '../../lexicon/number-words.ts';
import type { FigureMention } from '../../mention/find-figures.ts';
import { isFinite } from '../title/has-verb.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findClauseEnd, tell } from './view.ts';

/** Which number, of what, how precisely, as of when. The figure is the one of most weight in the clause. */
export function findFigureFields(view: View): PartialFields {
  const figure = chooseFigure(view.proposition.figures);
  if (figure === null) return {};
  return keepGiven({
    of: findCounted(view, figure),
    value: figure.value,
    unit: figure.unit,
    precision: figure.precision,
    as_of: findAsOf(view),
  });
}

/** Money before shares before counts; of equals the first. */
export function chooseFigure(figures: readonly FigureMention[]): FigureMention | null {
  let best: FigureMention | null = null;
  for (const figure of figures) if (best === null || rank(figure) > rank(best)) best = figure;
  return best;
}

function rank(figure: FigureMention): number {
  if (isMoney(figure)) return 3;
  if (figure.unit === 'percent') return 2;
  return figure.unit === null ? 0 : figure.value >= 10 ? 1 : 0.5;
}

/** What is counted: the noun of a count; of a sum or share what follows ("of launches", "in contracts"), else what the clause begins with. */
function findCounted(view: View, figure: FigureMention): string | null {
  const [start, end] = figure.span;
  if (figure.unit !== null && !isMoney(figure) && !/^(?:percent|of \d+)/.test(figure.unit)) return figure.unit;
  const after = /^\s*(?:of|in|from|to|for|worth of)\s+/.exec(view.text.slice(end, end + 16));
  const from = end + (after?.[0].length ?? 0);
  if (after !== null && !view.proposition.dates.some((date) => date.span[0] <= from + 4 && date.span[1] > from)) {
    return tell(view, [from, cutPhrase(view, from)]);
  }
  // "a $1.8 billion contract with the agency"
  const noun = /^\s+(?=\p{Ll})/u.exec(view.text.slice(end, end + 3));
  if (noun !== null && figure.unit !== null && /^[A-Z]{3}$/.test(figure.unit))
    return tell(view, [end, cutPhrase(view, end + 1)]);
  const first = view.words[0]?.start ?? start;
  return first < start ? tell(view, [first, cutVerb(view, first, start)]) : null;
}

function isMoney({ unit }: FigureMention): boolean {
  return unit !== null && (/^[A-Z]{3}$/.test(unit) || SHARED_MONEY_NAMES.has(unit));
}

/** "The contract is worth": the words before the verb. */
function cutVerb(view: View, first: number, start: number): number {
  const verb = view.words.findIndex(
    (word, i) => i > 0 && word.start > first && word.start < start && isFinite(view.lowers[i]!),
  );
  return verb === -1 ? start : view.words[verb - 1]!.end;
}

/** A noun phrase ends at the clause's end or at the next verb or link. */
function cutPhrase(view: View, from: number): number {
  const end = findClauseEnd(view, from);
  const stop =
    /\s(?:and|but|or|that|which|who|is|are|was|were|has|have|had|will|would|since|after|before|while|as|when|making|because)\s/.exec(
      view.text.slice(from, end),
    );
  return stop === null ? end : from + stop.index;
}

/** The date that the clause gives for the number. */
function findAsOf(view: View): string | null {
  const dates = view.proposition.dates.filter((date) => date.date !== null);
  const asOf = dates.find((date) =>
    /\bas of (?:the )?(?:early |late |mid-)?$/i.test(view.text.slice(Math.max(0, date.span[0] - 16), date.span[0])),
  );
  return (asOf ?? (dates.length === 1 ? dates[0] : undefined))?.date ?? null;
}
