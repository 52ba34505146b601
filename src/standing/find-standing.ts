import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { OriginCount } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { castEntities } from './cast-entities.ts';
import { chooseLabel } from './choose-label.ts';
import { explainOrigins, explainSilences, explainUnheard, explainVoices } from './explain-standing.ts';
import { hearVoices } from './hear-voices.ts';
import type { Voice } from './voice.ts';

/**
 * What the reporting on a claim amounts to as of a date, with its reasons. About the record, never about the truth.
 * @param origins those of the claim as of the same date
 * @param readings by document id
 * @param asOf EDTF, to be shown: an as-of view passes a filtered claim (`filterAsOf`)
 */
export function findStanding(
  claim: Claim,
  origins: OriginCount,
  readings: ReadonlyMap<string, Reading>,
  entities: readonly Entity[],
  asOf: string | null,
): Standing {
  const voices = hearVoices(claim, readings, entities);
  const heard = voices.filter(isCounted);
  const denying = heard.filter(({ says }) => says === 'deny');
  const acknowledging = heard.filter(({ says, principals }) => says === 'affirm' && principals.length > 0);
  const shown = voices.filter((voice) => isShown(voice));
  const { label, reason } = chooseLabel(claim, origins, heard);
  const names = castEntities(entities).byId;
  const silent = new Set(claim.silences.flatMap((silence) => silence.entities));
  const spoken = new Set(heard.flatMap(({ principals }) => principals));
  const unheard = claim.principals
    .filter((id) => !spoken.has(id) && !silent.has(id))
    .map((id) => names.get(id)?.name)
    .filter((name) => name !== undefined);
  return {
    label,
    asOf,
    acknowledgedBy: listNames(acknowledging),
    deniedBy: listNames(denying),
    declined: listSilent(claim, true),
    silent: listSilent(claim, false),
    unheard,
    reasons: [
      reason,
      ...explainOrigins(origins),
      ...explainVoices(shown),
      ...explainSilences(dropRepeats(claim.silences, ({ name, kind }) => `${kind} ${name}`)),
      ...explainUnheard(claim, unheard),
    ],
    spoken: dropRepeats(
      shown.filter(({ passage }) => passage.reach === 'direct'),
      ({ name, says, statement }) => `${says} ${name} ${statement.id}`,
    ).map(({ name, says, when, firsthand, earlier, statement }) => ({
      name: name ?? '',
      says,
      when,
      firsthand,
      earlier,
      statement: statement.id,
    })),
  };
}

/** Whether a voice can change the standing. */
function isCounted(voice: Voice): boolean {
  if (voice.passage.reach === 'implied' || voice.earlier) return false;
  if (voice.says === 'affirm') return !(voice.own && voice.machine);
  return voice.name !== null && (!voice.own || isRetraction(voice));
}

/** Principals who affirm, and everybody who denies: earlier and implied denials are shown and never counted. */
function isShown(voice: Voice): boolean {
  if (voice.name === null) return false;
  return voice.says === 'deny' ? !voice.own || isRetraction(voice) : voice.principals.length > 0;
}

/** A page that says in its own voice that something is not so denies it only where it says so outright. */
function isRetraction({ statement }: Voice): boolean {
  return statement.stance === 'deny' || statement.stance === 'correct';
}

function listNames(voices: readonly Voice[]): string[] {
  return [...new Set(voices.map(({ name }) => name).filter((name) => name !== null))];
}

function listSilent(claim: Claim, declined: boolean): string[] {
  const kept = claim.silences.filter(({ kind }) => (kind === 'declined') === declined);
  return [...new Set(kept.map(({ name }) => name))];
}

function dropRepeats<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    return seen.has(name) ? false : seen.add(name);
  });
}
