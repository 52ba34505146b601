import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { OPEN_WORDS } from '../../lexicon/open-words.ts';
import { clauseStretch } from '../draft/clause-words.ts';
import type { Clause, DraftSentence } from '../draft/draft-sentence.ts';
import { isClaim } from '../draft/is-claim.ts';
import { evidenceOfMatches } from '../evidence.ts';
import type { Telling } from '../place/find-telling.ts';
import { findTelling } from '../place/find-telling.ts';
import { isMachine } from '../place/is-machine.ts';
import { bestMatches, preferOwn } from '../place/matches-around.ts';
import { isNamed, makersOf, sayersOf } from '../source/who-says.ts';
import { wordStem } from '../../claim/clause/word-stem.ts';
import { isHedged } from '../source/is-soft.ts';
import { writeAttribution } from '../source/write-attribution.ts';
import type { Clash } from '../word/contrary-index.ts';
import { findHardening, stemsOf } from '../word/contrary-index.ts';
import type { Matter } from '../matter.ts';
import type { Rule } from './rule.ts';

const OPEN = new RegExp(`\\b(?:${OPEN_WORDS.join('|')})\\b`, 'iu');
/** Statements whose content has not happened for being spoken of. */
const OPEN_STANCES: ReadonlySet<string> = new Set(['request', 'ask', 'predict', 'commit']);

/** The documents say less: asked for, possible, to be looked into, where the draft says that it happened. */
export const findHardened: Rule = (sentence, draft, matter) => {
  if (!isClaim(sentence, matter) || isHedged(sentence.text) || OPEN.test(sentence.text)) return [];
  const { text } = draft.reading.document;
  for (const clause of sentence.clauses) {
    if (clause.weight < CHECKING.slight || isOpenStatement(clause, sentence)) continue;
    const stems = stemsOf(text, clauseStretch(text, sentence, clause));
    const named = sentence.statements
      .flatMap((one) => sayersOf(one, matter))
      .flatMap(({ ids }) => ids.flatMap((id) => matter.entities.get(id) ?? []));
    const all = preferOwn([...sentence.matches, ...clause.matches], CHECKING.said, ({ place }) =>
      named.some((entity) => isNamed(entity, makersOf(place.reading))),
    );
    const tellings = bestMatches(all, CHECKING.said).map(findTelling);
    if (tellings.length === 0) continue;
    const told = tellings.map((telling) => {
      const own = stemsOf(telling.match.place.reading.document.text, telling.match.place.span);
      return {
        telling,
        clash: clause.negated ? null : findHardening(stems, own),
        open: isOpen(telling, clause.negated),
        own,
      };
    });
    const outcome = told.find(({ clash }) => clash !== null)?.clash ?? null;
    // Where people have written of it, what a machine made of it bears nothing out.
    const written = told.filter(({ telling }) => !isMachine(telling.match));
    const isNew =
      outcome !== null &&
      (written.length > 0 ? written : told).every(({ own }) => !own.has(wordStem(outcome.one.toLowerCase())));
    if (!isNew && !told.every(({ open }) => open)) continue;
    const lead = told.find(({ clash }) => clash !== null) ?? told[0]!;
    const clash = isNew ? outcome : null;
    return [
      {
        rule: 'hardened',
        span: sentence.span,
        message: tellHardening(clash),
        evidence: evidenceOfMatches([lead.telling.match, ...told.map((one) => one.telling.match)]),
        suggestion:
          clash === null ? quoteTelling(lead.telling, matter) : `Keep to “${clash.other}” instead of “${clash.one}”.`,
      },
    ];
  }
  return [];
};

function quoteTelling({ match, within, words }: Telling, matter: Matter): string {
  const attribution = writeAttribution(within[0] ?? null, match.place.reading.document.publisher, matter);
  return `Keep to what the document says: “${words.replaceAll(/\s+/gu, ' ')}” (${attribution})`;
}

function tellHardening(clash: Clash | null): string {
  return clash === null
    ? 'The documents say less: what the draft tells as done is only possible, planned or asked for in them.'
    : `The documents say less: “${clash.other}”, where the draft says “${clash.one}”.`;
}

function isOpenStatement({ spans }: Clause, { statements }: DraftSentence): boolean {
  return statements.some(
    ({ stance, content }) =>
      OPEN_STANCES.has(stance) && content.some((one) => spans.some((span) => one[0] < span[1] && span[0] < one[1])),
  );
}

/** True for a clause whose act is only possible, planned or asked for. @param negated a "not" is hardened by dropping its condition alone */
function isOpen({ words, within, act, match, clause }: Telling, negated: boolean): boolean {
  if (act < CHECKING.act) return false;
  const found = OPEN.exec(words);
  if (found !== null && (!negated || /^(?:if|unless)$/iu.test(found[0]))) {
    const at = clause[0] + found.index;
    const after = [...match.answering].filter((one) => match.place.words[one]!.start > at).length;
    if (after * 2 >= match.answering.size) return true;
  }
  return !negated && within.slice(0, 1).some(({ stance }) => stance === 'request' || stance === 'ask');
}
