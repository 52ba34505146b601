import type { Span } from '../../model/span.ts';

/** A number of no exact value: "tens of millions", "dozens". */
export interface VagueNumber {
  readonly span: Span;
  readonly key: string;
}

const VAGUE =
  /\b(?:(?:tens|dozens|scores|hundreds|thousands|millions) of )?(?:hundreds|thousands|millions|billions|trillions|dozens)\b/giu;

/** Finds numbers that say no more than how many noughts there are. @param within offsets in UTF-16 code units of `text` */
export function findVague(text: string, within: Span): VagueNumber[] {
  return [...text.slice(...within).matchAll(VAGUE)].map((match) => ({
    span: [within[0] + match.index, within[0] + match.index + match[0].length],
    key: match[0].toLowerCase(),
  }));
}
