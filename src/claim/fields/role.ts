import { OFFICE_ACTS, OFFICE_VERBS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findClauseEnd, findFirstBefore, tell } from './view.ts';

const OFFICES = indexPhrases([[OFFICE_VERBS, null]]);

/** Who holds or held which office, from when to when. */
export function findRoleFields(view: View): PartialFields {
  const verb = findPhrases(OFFICES, view.lowers).toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
  const { dates } = view.proposition;
  const [from, to] = readSpan(dates.find((date) => date.date !== null)?.date ?? null, view.lowers);
  if (verb === undefined) return keepGiven({ who: view.named[0]?.name ?? null, from, to });
  const isAct =
    OFFICE_ACTS.test(view.lowers[verb.start]!) || (view.lowers[verb.end - 1] === 'to' && verb.end - verb.start > 1);
  const start = view.words[isAct && view.lowers[verb.end - 1] !== 'to' ? verb.start : verb.end]?.start;
  let end = start === undefined ? 0 : findClauseEnd(view, start);
  // The time of an office is not its name.
  for (const date of dates) if (start !== undefined && date.span[0] > start && date.span[0] < end) end = date.span[0];
  return keepGiven({
    who: findFirstBefore(view, verb.start)?.name ?? null,
    office: start === undefined ? null : dropArticle(tell(view, [start, end])),
    from,
    to,
  });
}

/** A range gives both ends, "since" the first, "until" the last; a mere point gives neither. */
function readSpan(date: string | null, words: readonly string[]): [from: string | null, to: string | null] {
  if (date === null || !date.includes('/')) return [null, null];
  const isRange =
    words.includes('from') ||
    words.includes('between') ||
    words.includes('since') ||
    words.includes('until') ||
    words.includes('till');
  if (!isRange) return [null, null];
  const [from = '..', to = '..'] = date.split('/');
  return [from === '..' ? null : from, to === '..' ? null : to];
}

function dropArticle(words: string | null): string | null {
  return words?.replace(/^(?:the|a|an|as) /i, '').replace(/ (?:from|since|until|between|in|on)$/, '') ?? null;
}
