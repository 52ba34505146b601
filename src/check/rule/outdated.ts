import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { CORRECTED, ENDED, SO_FAR, STILL } from '../../lexicon/moved-on.ts';
import { isNegated } from '../../claim/clause/is-negated.ts';
import type { Finding } from '../../model/check.ts';
import { normaliseWords } from '../../text/compare-words.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Draft } from '../draft/draft.ts';
import { isClaim } from '../draft/is-claim.ts';
import { evidenceOfMatches } from '../evidence.ts';
import type { Matter } from '../matter.ts';
import type { Match } from '../place/find-matches.ts';
import { tellsDenial } from '../draft/tells-denial.ts';
import { findTelling, measureAct } from '../place/find-telling.ts';
import { bestMatches, matchesOf } from '../place/matches-around.ts';
import type { Rule } from './rule.ts';

const soFar = new RegExp(`\\b(?:${SO_FAR.join('|')})\\b`, 'u');
const still = new RegExp(`\\b(?:${STILL.join('|')})\\b`, 'u');
const corrected = new RegExp(`\\b(?:${CORRECTED.join('|')})\\b`, 'u');
const withdrawn = /\b(?:correct|retract|withdr|wrong)/u;
/** Share of the draft's words, names aside, that a corrected sentence must answer. */
const SAME = 0.75;
const ended = new RegExp(`\\b(?:${ENDED.join('|')})\\b`, 'u');

/** The draft tells how things stood; a document of the case tells how they went on. */
export const findOutdated: Rule = (sentence, draft, matter) => {
  if (!isClaim(sentence, matter)) return [];
  const later = findCorrected(sentence, draft, matter) ?? findHappened(sentence, draft) ?? findEnded(sentence);
  if (later === null) return [];
  return [
    {
      rule: 'outdated',
      span: sentence.span,
      message: 'The matter has moved on: a document of the case tells of a later step.',
      evidence: evidenceOfMatches([later]),
      suggestion: `Bring it up to date: “${findTelling(later).words.replaceAll(/\s+/gu, ' ')}”`,
    } satisfies Finding,
  ];
};

/** A document says it, and says that it was wrong. */
function findCorrected(sentence: DraftSentence, draft: Draft, { index }: Matter): Match | null {
  if (tellsDenial(sentence, draft) || withdrawn.test(normaliseWords(sentence.text))) return null;
  return (
    bestMatches(matchesOf(sentence), CHECKING.said).find((match) => {
      const { place } = match;
      const next = index.places[place.at + 1];
      if (measureAct(match, place.span) < SAME || next?.reading !== place.reading) return false;
      return corrected.test(normaliseWords(place.reading.document.text.slice(place.span[0], next.span[1])));
    }) ?? null
  );
}

/** "Has not opened a review", "has yet to decide": a document says that it was done. */
function findHappened(sentence: DraftSentence, { reading }: Draft): Match | null {
  const words = normaliseWords(sentence.text);
  const open =
    soFar.test(words) || (isNegated(reading.document.text, [sentence.span]) && /\b(?:has|have)\b/u.test(words));
  if (!open) return null;
  const matches = matchesOf(sentence).filter(({ matter }) => matter >= CHECKING.moved);
  const tellings = matches.map(findTelling);
  // Where a document says as the draft does that it has not happened, the later of the two cannot be told from the words.
  if (tellings.some((one) => one.sign < 0 && one.match.matter >= CHECKING.said)) return null;
  return tellings.find((one) => one.sign > 0 && isDone(one.words))?.match ?? null;
}

/** A finite verb of something done: has opened, announced, conducted. */
function isDone(words: string): boolean {
  return (
    /\b(?:has|have|had|was|were|been)\b|\w{3,}ed\b/iu.test(words) &&
    !/\b(?:asked|urged|called|may|might|could|would|should|whether)\b/iu.test(words)
  );
}

/** "Still sits on the council", "stands by his words": a document says that he left, or took them back. */
function findEnded(sentence: DraftSentence): Match | null {
  if (!still.test(normaliseWords(sentence.text))) return null;
  return (
    matchesOf(sentence).find(
      ({ matter, place }) =>
        matter >= CHECKING.denied && ended.test(normaliseWords(place.reading.document.text.slice(...place.span))),
    ) ?? null
  );
}
