import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { FigureMention } from '../../mention/find-figures.ts';
import { findFigures } from '../../mention/find-figures.ts';
import type { Finding } from '../../model/check.ts';
import { figuresAgree, unitsAgree } from '../figure/figures-agree.ts';
import { evidenceOf } from '../evidence.ts';
import { quotesOf } from '../draft/quotes-of.ts';
import { findSingle } from '../figure/find-single.ts';
import { findVague } from '../figure/find-vague.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Matter } from '../matter.ts';
import { findCounting } from '../figure/find-counting.ts';
import { touches } from '../place/index-places.ts';
import type { Match } from '../place/find-matches.ts';
import type { Rule } from './rule.ts';

/** The documents give another number for the same thing, and none gives the draft's. */
export const findDifferingFigures: Rule = (sentence, draft, matter) => {
  const { text } = draft.reading.document;
  const quotes = quotesOf(sentence, draft);
  const vague = findDifferingVague(sentence, draft, matter);
  const exact = sentence.figures.flatMap((figure): Finding[] => {
    // A number inside a quotation is for the rules on quotations.
    if (quotes.some(({ span }) => touches(span, figure.span))) return [];
    const around = findCounting(sentence, figure.span);
    if (
      around.some((match) =>
        figuresNear(match, matter.index.places).some((one) => unitsFit(figure, one) && figuresAgree(figure, one)),
      )
    ) {
      return [];
    }
    for (const match of around) {
      if (match.matter < CHECKING.matter + 0.05) continue;
      const other = figuresOf(match).find(
        (one) => unitsAgree(figure.unit, one.unit) && !isToldElsewhere(one, sentence.figures, figure),
      );
      const { document } = match.place.reading;
      const single =
        figure.unit === null || figure.value < 2 ? null : findSingle(document.text, match.place.span, figure.unit);
      const found = other?.span ?? single;
      if (found === null) continue;
      const words = document.text.slice(...found);
      return [
        {
          rule: 'figure-differs',
          span: figure.span,
          message: `The documents say “${words}”, not “${text.slice(...figure.span)}”.`,
          evidence: [evidenceOf(match.place.reading, [match.place.span])],
          suggestion: `Write “${words}”.`,
        },
      ];
    }
    return [];
  });
  return [...exact, ...vague];
};

/** "Tens of millions" where the documents say "hundreds of thousands". */
function findDifferingVague(sentence: DraftSentence, { reading }: Draft, { index }: Matter): Finding[] {
  const { text } = reading.document;
  return findVague(text, sentence.span).flatMap(({ span, key }): Finding[] => {
    const around = findCounting(sentence, span).filter(({ matter }) => matter >= CHECKING.supported);
    const told = around.map((match) => ({
      match,
      vague: findVague(match.place.reading.document.text, match.place.span),
    }));
    const [first] = told.filter(({ vague }) => vague.length > 0);
    if (first === undefined || told.some(({ vague }) => vague.some((one) => one.key === key))) return [];
    // A number in figures may be what the draft puts in words.
    if (around.some((match) => figuresNear(match, index.places).some(({ value }) => value >= 100))) return [];
    const words = first.match.place.reading.document.text.slice(...first.vague[0]!.span);
    return [
      {
        rule: 'figure-differs',
        span,
        message: `The documents say “${words}”, not “${text.slice(...span)}”.`,
        evidence: [evidenceOf(first.match.place.reading, [first.match.place.span])],
        suggestion: `Write “${words}”.`,
      },
    ];
  });
}

function figuresOf({ place }: Match): FigureMention[] {
  return findFigures(place.reading.document.text, place.span);
}

/** The figures of a place and of the sentences beside it. */
function figuresNear(match: Match, places: readonly Match['place'][]): FigureMention[] {
  const { at, reading } = match.place;
  return [at, at - 1, at + 1].flatMap((one) => {
    const place = places[one];
    return place?.reading === reading ? findFigures(reading.document.text, place.span) : [];
  });
}

/** For agreement the number matters more than how its noun is put. */
function unitsFit(a: FigureMention, b: FigureMention): boolean {
  return unitsAgree(a.unit, b.unit) || a.value === b.value;
}

/** True where the document's number is another number of the draft's sentence. */
function isToldElsewhere(one: FigureMention, figures: readonly FigureMention[], figure: FigureMention): boolean {
  return figures.some((other) => other !== figure && unitsAgree(other.unit, one.unit) && figuresAgree(other, one));
}
