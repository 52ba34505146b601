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
    return { label: 'acknowledged by one side', reason: 'One whom it concerns affirms it, and another denies it.' };
  }
  if (affirmed.size > 0) {
    return { label: 'acknowledged', reason: 'Everybody whom it concerns and who has spoken to it affirms it.' };
  }
  const anybody = origins.count > 0 || origins.unstated > 0 || origins.saysMore.length > 0;
  if (denying.length > 0) {
    return anybody
      ? { label: 'disputed', reason: 'It is affirmed and denied, and nobody whom it concerns affirms it.' }
      : { label: 'denied', reason: 'It is denied, and nobody in the case affirms it.' };
  }
  if (origins.count > 0) {
    const stated = origins.count === 1 ? 'one stated origin' : `${origins.count} stated origins`;
    return { label: 'reported', reason: `It has ${stated}, and nobody denies it on the record.` };
  }
  if (affirming.length > 0) {
    return { label: 'unsourced', reason: 'Only documents’ own voices say it: no stated origin.' };
  }
  const machine = claim.passages.some(({ stance }) => stance === 'affirm');
  if (machine)
    return { label: 'unsourced', reason: 'No person and no document with a source says it: no stated origin.' };
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

function findMaker(voice: Voice): string {
  return voice.name ?? `document ${voice.passage.document}`;
}
