import { INQUIRY_STEP_WORDS } from '../lexicon/inquiry-steps.ts';
import type { HistoryStep } from '../model/claim.ts';
import type { InquiryStep } from '../model/vocabulary.ts';
import { INQUIRY_STEPS } from '../model/vocabulary.ts';
import { compareEdtf } from '../text/edtf-bounds.ts';
import { isHeading } from './is-heading.ts';
import { findPhrases, indexPhrases } from './match-phrases.ts';
import { readOwnWords } from './own-words.ts';
import type { Proposition } from './proposition.ts';

const STEPS = indexPhrases(INQUIRY_STEP_WORDS.map(([step, phrases], rank) => [phrases, { step, rank }] as const));

const INQUIRY_WORD =
  /^(?:investigat|inquir|enquir|probe|prob(?:e|ing)|review|audit|scrutin|examin|referral|subpoena|case$|letter$|request|hearing|look(?:ing|ed)?$)/;

/**
 * The steps of an inquiry that the passages of its claim tell of, each with the statement that says so and its date: the clause's own,
 * else when it was said; null where neither is known. A step told by several statements at one time is listed once for each.
 * @returns steps by date, the undated last, then in the order in which an inquiry goes
 */
export function findHistory(members: readonly Proposition[]): HistoryStep[] {
  const found = new Map<string, HistoryStep>();
  if (members.filter(speaksOfInquiry).length * 4 < members.length) return [];
  for (const member of members) {
    const step = findStep(member);
    if (step === null || isHeading(member)) continue;
    const when = member.dates.find((date) => date.date !== null)?.date ?? member.statement.when;
    const key = `${step} ${member.statement.id}`;
    const other = found.get(key);
    if (other === undefined || (other.when === null && when !== null)) {
      found.set(key, { step, when, statement: member.statement.id });
    }
  }
  return [...found.values()].toSorted(
    (a, b) =>
      compareEdtf(a.when, b.when) ||
      INQUIRY_STEPS.indexOf(a.step) - INQUIRY_STEPS.indexOf(b.step) ||
      (a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : 0),
  );
}

/** "Was closed" is a step of an inquiry and not of a shop only where an inquiry is spoken of. */
function speaksOfInquiry(member: Proposition): boolean {
  return readOwnWords(member).some((word) => INQUIRY_WORD.test(word));
}

/** The step that a clause tells of; what is denied or only wished away is none. */
export function findStep(member: Proposition): InquiryStep | null {
  const words = readOwnWords(member);
  const best = findPhrases(STEPS, words).toSorted((a, b) => a.value.rank - b.value.rank)[0];
  const step = INQUIRY_STEPS.find((name) => name === best?.value.step);
  if (step === undefined) {
    return member.statement.stance === 'request' &&
      words.some((word) => /^(?:investigat|scrutini|inquir|probe|examin|review)/.test(word))
      ? 'asked for'
      : null;
  }
  // "has not opened an inquiry", "no inquiry was opened"
  if (member.negated && (step === 'opened' || step === 'answered')) return null;
  // What somebody asks for has not happened yet.
  return member.statement.stance === 'request' && step === 'opened' ? 'asked for' : step;
}
