import { REASON_WORDS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findSpeaker, tell, tellFrom } from './view.ts';

const REASONS = indexPhrases([[REASON_WORDS, null]]);
/** "To security auditors, the risk is …": whose view it is said to be. */
const TO_WHOM = /^(?:to|for|among|in the eyes of|in the view of) ((?:the |some |most |many )?[\p{L} '’.-]{3,60}), /iu;

/** Who rates it how, on which scale, why; and who says so for a rater that does not speak here. */
export function findAssessmentFields(view: View): PartialFields {
  const { statement, figures, document, spans } = view.proposition;
  const rating = figures.find((figure) => figure.unit === null || /^of \d+$/.test(figure.unit)) ?? null;
  const start = spans[0]?.[0] ?? 0;
  const ascribed = TO_WHOM.exec(view.text.slice(start, start + 90))?.[1] ?? null;
  const outer = statement.chain.length > 1 ? (statement.chain.at(-1)?.name ?? null) : null;
  const teller = statement.speaker ?? document.publisher ?? document.name;
  const reason = findPhrases(REASONS, view.lowers)[0];
  return keepGiven({
    rater: ascribed ?? findSpeaker(view),
    suppliedBy: ascribed === null ? outer : teller,
    scale: rating?.unit ?? null,
    value: rating?.value ?? null,
    reasons: toList(reason === undefined ? tellAs(view) : tellFrom(view, reason.end)),
  });
}

/** ", as the crew was tired": a reason after a comma. */
function tellAs(view: View): string | null {
  const [start, end] = view.proposition.spans.at(-1) ?? [0, 0];
  const found = /, as (?!a |an |well|if|of|for )/.exec(view.text.slice(start, end));
  return found === null ? null : tell(view, [start + found.index + found[0].length, end]);
}

function toList(text: string | null): readonly string[] | null {
  return text === null ? null : [text];
}
