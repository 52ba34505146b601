import type { Claim } from '../model/claim.ts';
import type { OriginCount } from '../model/origin.ts';
import type { StandingLabel } from '../model/vocabulary.ts';
import type { Voice } from './voice.ts';

/** Which label the record bears, and why, in one sentence. */
export interface Choice {
  readonly label: StandingLabel;
  readonly reason: string;
}

/**
 * Chooses a claim's standing. Only direct denials that answer it count; what a machine says counts for nothing.
 * @param heard affirmations and denials that count
 */
export function chooseLabel(claim: Claim, origins: OriginCount, heard: readonly Voice[]): Choice {
  const affirming = heard.filter(({ says }) => says === 'affirm');
  const denying = heard.filter(({ says }) => says === 'deny');
  const affirmed = new Set(findLast(heard, 'affirm'));
  const denied = new Set(findLast(heard, 'deny'));
  if (isWithdrawn(affirming, denying)) {
    return { label: 'withdrawn', reason: 'Whoever made it has taken it back, and nobody else affirms it.' };
  }
  if (affirmed.size > 0 && denied.size > 0) {
    const [yes, no] = [affirming, denying].map((voices) => listNames(voices.filter(isConcerned)));
    return {
      label: 'acknowledged by one side',
      reason: `Of those whom it concerns, ${yes} affirms it and ${no} denies it.`,
    };
  }
  if (affirmed.size > 0) {
    const who = listNames(affirming.filter(isConcerned));
    return { label: 'acknowledged', reason: `Everybody whom it concerns and who has spoken to it affirms it: ${who}.` };
  }
  const anybody = origins.count > 0 || origins.unstated > 0 || origins.saysMore.length > 0;
  if (denying.length > 0) {
    const who = listNames(denying);
    if (!anybody) return { label: 'denied', reason: `It is denied by ${who}, and nobody in the case affirms it.` };
    const none = claim.principals.length > 0 ? '; nobody whom it concerns affirms it' : '';
    return { label: 'disputed', reason: `It is affirmed, and denied by ${who}${none}.` };
  }
  if (origins.count > 0) {
    const stated = origins.count === 1 ? 'one stated origin' : `${origins.count} stated origins`;
    return { label: 'reported', reason: `It has ${stated}, and nobody denies it on the record.` };
  }
  if (affirming.length > 0) {
    return { label: 'unsourced', reason: 'Only documents’ own voices say it: no stated origin.' };
  }
  // What remains of the affirmations was written by a machine, or stands in headlines.
  if (claim.passages.some(({ stance }) => stance === 'affirm')) {
    return { label: 'unsourced', reason: 'Only machine-written text or a headline says it: no stated origin.' };
  }
  return { label: 'raised', reason: 'Nobody asserts it: it is only asked about.' };
}

/** Principals whose last word is this. Of a denial and an affirmation at one date the denial stays. */
function findLast(heard: readonly Voice[], says: Voice['says']): string[] {
  const last = new Map<string, Voice>();
  for (const voice of heard) {
    for (const id of voice.principals) {
      const before = last.get(id);
      if (before?.says === 'deny' && voice.says === 'affirm' && before.when === voice.when) continue;
      last.set(id, voice);
    }
  }
  return [...last].filter(([, voice]) => voice.says === says).map(([id]) => id);
}

/** Whether everybody who affirmed it has corrected it. */
function isWithdrawn(affirming: readonly Voice[], denying: readonly Voice[]): boolean {
  const makers = new Set(affirming.map(findMaker));
  const takers = new Set(denying.filter(({ statement }) => statement.stance === 'correct').map(findMaker));
  return makers.size > 0 && [...makers].every((maker) => takers.has(maker));
}

function isConcerned({ principals }: Voice): boolean {
  return principals.length > 0;
}

/** "A", "A and B", "A, B and C". */
function listNames(voices: readonly Voice[]): string {
  const names = [...new Set(voices.map(({ name }) => name ?? 'the document'))];
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function findMaker(voice: Voice): string {
  return voice.name ?? `document ${voice.passage.document}`;
}
