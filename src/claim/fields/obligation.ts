import { BROKEN_WORDS, DUTY_VERBS, KEPT_WORDS, RULE_VERBS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findFirstBefore, tell, tellFrom } from './view.ts';

const RULES = indexPhrases([[RULE_VERBS, null]]);
const DUTIES = indexPhrases([[DUTY_VERBS, null]]);
const BROKEN = indexPhrases([[BROKEN_WORDS, null]]);
const KEPT = indexPhrases([[KEPT_WORDS, null]]);

/** Which rule binds whom to what, and whether the words say that it was kept (`true`) or broken (`false`). */
export function findObligationFields(view: View): PartialFields {
  const broken = findPhrases(BROKEN, view.lowers)[0];
  const kept = broken === undefined && findPhrases(KEPT, view.lowers).length > 0 ? true : null;
  const fields = readDuty(view) ?? readRule(view) ?? {};
  if (broken !== undefined && fields['acts'] === undefined) {
    const isFailure = view.lowers[broken.end - 1] === 'to';
    return keepGiven({
      ...fields,
      binds: findFirstBefore(view, broken.start)?.name ?? null,
      acts: isFailure ? tellFrom(view, broken.end) : null,
      rule: isFailure ? null : tellFrom(view, broken.end),
      kept: false,
    });
  }
  return keepGiven({ ...fields, kept: broken === undefined ? kept : false });
}

/** "Licence holders must report …": the words before the duty are who is bound. */
function readDuty(view: View): PartialFields | null {
  const duty = findPhrases(DUTIES, view.lowers)[0];
  if (duty === undefined || duty.start === 0) return null;
  return keepGiven({
    binds: tell(view, [view.words[0]!.start, view.words[duty.start - 1]!.end]),
    acts: tellFrom(view, duty.end),
  });
}

/** "is required by law", "protocols required for": no rule stands before these. */
function isPassive(view: View, start: number, end: number): boolean {
  return (
    /^(?:is|are|was|were|been)$/.test(view.lowers[start - 1]!) ||
    (view.lowers[start]!.endsWith('ed') && /^(?:for|by|of)$/.test(view.lowers[end] ?? ''))
  );
}

/** "The law requires firms to register": rule, whom it binds, what to. */
function readRule(view: View): PartialFields | null {
  const verb = findPhrases(RULES, view.lowers)[0];
  if (verb === undefined || verb.start === 0 || isPassive(view, verb.start, verb.end)) return null;
  const rule =
    tell(view, [view.words[0]!.start, view.words[verb.start - 1]!.end])?.replace(/^(?:as|that|because) /i, '') ?? null;
  const joint = view.lowers.findIndex((word, i) => i > verb.end && (word === 'to' || word === 'from'));
  if (joint === -1) return keepGiven({ rule, acts: tellFrom(view, verb.end) });
  const binds = tell(view, [view.words[verb.end]!.start, view.words[joint - 1]!.end]);
  return keepGiven({ rule, binds, acts: tellFrom(view, joint + 1) });
}
