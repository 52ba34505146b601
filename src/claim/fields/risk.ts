import { RISK_WORDS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findFirstBefore, findSpeaker, tellAll, tellFrom } from './view.ts';

const RISKS = indexPhrases([[RISK_WORDS, null]]);
const WARNINGS = indexPhrases([['warned|warns|warn|cautioned|cautions|warning', null]]);

/** What might go wrong, and who warns of it. */
export function findRiskFields(view: View): PartialFields {
  const risk = findPhrases(RISKS, view.lowers)[0];
  const warning = findPhrases(WARNINGS, view.lowers)[0];
  const warner = warning === undefined ? null : findFirstBefore(view, warning.start);
  return keepGiven({
    mechanism:
      risk === undefined
        ? warning === undefined
          ? tellAll(view)
          : (tellFrom(view, warning.end)?.replace(/^that /, '') ?? null)
        : tellFrom(view, risk.end),
    warns: warner?.name ?? findSpeaker(view),
  });
}
