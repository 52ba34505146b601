import type { Answer, ClaimRow } from '../model/pages.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import { SILENCES } from '../model/vocabulary.ts';

/** One claim as the ledger lists it. Needs the record alone, so that a ledger of thousands reads no document. */
export function makeClaimRow(record: ClaimRecord): ClaimRow {
  const { claim, origins, standing, first, last } = record;
  const step = claim.history.at(-1);
  const { count, range, unstated } = origins;
  return {
    id: claim.id,
    kind: claim.kind,
    title: claim.title,
    standing: standing.label,
    origins: {
      count,
      range,
      unstated,
      list: origins.list.map(({ label, named, mayOverlap }) => ({ label, named, mayOverlap })),
    },
    answers: listAnswers(record),
    lastStep: step === undefined ? null : { step: step.step, when: step.when },
    first,
    last,
  };
}

/** Who answers a claim, denials first, and who does not. */
function listAnswers({ claim, standing }: ClaimRecord): Answer[] {
  const denied = standing.deniedBy.map((name) => findAnswer(standing.spoken, name, 'denied'));
  const before = standing.spoken.filter(
    (spoken) => spoken.earlier && spoken.says === 'deny' && !standing.deniedBy.includes(spoken.name),
  );
  const earlier = [...new Map(before.map((spoken) => [spoken.name, spoken])).values()].map(
    ({ name, when, firsthand }): Answer => ({ kind: 'denied before', names: [name], when, firsthand }),
  );
  const implied = claim.passages.some(({ stance, reach }) => stance === 'deny' && reach === 'implied');
  const acknowledged = standing.acknowledgedBy.map((name) => findAnswer(standing.spoken, name, 'acknowledged'));
  const silent = SILENCES.flatMap((kind): Answer[] => {
    const names = [...new Set(claim.silences.filter((each) => each.kind === kind).map(({ name }) => name))];
    return names.length === 0 ? [] : [{ kind, names, when: null, firsthand: true }];
  });
  return [
    ...denied,
    ...earlier,
    ...(implied ? [{ kind: 'implied denial', names: [], when: null, firsthand: true } as const] : []),
    ...acknowledged,
    ...silent,
    ...(standing.unheard.length > 0
      ? [{ kind: 'not heard', names: standing.unheard, when: null, firsthand: true } as const]
      : []),
  ];
}

function findAnswer(spoken: ClaimRecord['standing']['spoken'], name: string, kind: 'denied' | 'acknowledged'): Answer {
  const says = kind === 'denied' ? 'deny' : 'affirm';
  const own = spoken.filter((each) => each.name === name && each.says === says && !each.earlier);
  const when = own.flatMap((each) => (each.when === null ? [] : [each.when])).toSorted();
  return {
    kind,
    names: [name],
    when: when.at(-1) ?? null,
    firsthand: own.length === 0 || own.some((each) => each.firsthand),
  };
}
