import type { Claim, Silence } from '../model/claim.ts';
import type { OriginCount } from '../model/origin.ts';
import type { Voice } from './voice.ts';

const LONGEST_QUOTE = 160;

/** Who said what, in sentences that quote the words, one for each voice that is somebody's. */
export function explainVoices(voices: readonly Voice[]): string[] {
  return voices.map((voice) => `${describeAct(voice)}: “${quoteWords(voice)}” (${describePlace(voice)}).`);
}

function describeAct({ name, says, earlier, passage }: Voice): string {
  const who = name ?? 'the document';
  if (says === 'affirm') return `Affirmed by ${who}`;
  if (passage.reach === 'implied') return `Not denied by name; a wider denial by ${who} covers it`;
  return earlier ? `Said by ${who} before it was first reported, and no answer to it` : `Denied by ${who}`;
}

/** Who kept silent, and how: three different things. */
export function explainSilences(silences: readonly Silence[]): string[] {
  const said = {
    declined: 'Declined to comment',
    'no answer': 'Asked, and did not answer',
    'no statement': 'No statement issued by',
  };
  return silences.map(({ name, kind }) =>
    kind === 'no statement' ? `${said[kind]} ${name}.` : `${said[kind]}: ${name}.`,
  );
}

/** What the count of origins does not show. */
export function explainOrigins(origins: OriginCount): string[] {
  const reasons: string[] = [];
  if (origins.list.some(({ mayOverlap }) => mayOverlap))
    reasons.push('Origins with unnamed sources of their own may be the same people.');
  if (origins.unstated > 0 && origins.count > 0) {
    const publishers = origins.unstated === 1 ? 'One publisher says' : `${origins.unstated} publishers say`;
    reasons.push(`${publishers} it without a stated origin.`);
  }
  if (origins.saysMore.length > 0)
    reasons.push('Some of the reporting says that there are more sources and names none.');
  return reasons;
}

/** Which principals have not been heard. */
export function explainUnheard(claim: Claim, unheard: readonly string[]): string[] {
  if (unheard.length === 0) return [];
  const nobody = unheard.length === claim.principals.length;
  return [`${nobody ? 'Nobody whom it concerns has been heard' : 'Not heard'}: ${unheard.join(', ')}.`];
}

function quoteWords({ passage, reading }: Voice): string {
  const words = passage.spans
    .map((span) => reading.document.text.slice(...span))
    .join(' … ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length <= LONGEST_QUOTE) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}

function describePlace({ reading, when, firsthand, byWordOf, machine, own }: Voice): string {
  const hand = firsthand
    ? 'at first hand'
    : machine
      ? 'by the word of a machine-written text'
      : byWordOf === null
        ? 'in the document’s words'
        : `by the word of ${byWordOf}`;
  return [reading.document.name, when, own ? null : hand].filter((part) => part !== null).join(', ');
}
