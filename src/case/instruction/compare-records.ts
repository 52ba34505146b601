import type { ClaimName, Effect } from '../../model/effect.ts';
import type { ClaimRecord } from '../../model/case-records.ts';
import type { Entity } from '../../model/entity.ts';

/** What a decision changed: the claims and entities before it against those after it. */
export function compareRecords(
  before: { readonly claims: readonly ClaimRecord[]; readonly entities: readonly Entity[] },
  after: { readonly claims: readonly ClaimRecord[]; readonly entities: readonly Entity[] },
): Effect {
  const now = new Map(after.claims.map((record) => [record.claim.id, record]));
  const heirs = new Map(after.claims.flatMap((record) => record.claim.formerIds.map((id) => [id, record])));
  const from = new Map<ClaimRecord, ClaimRecord[]>();
  const gone: ClaimName[] = [];
  for (const record of before.claims) {
    const heir = now.get(record.claim.id) ?? heirs.get(record.claim.id);
    if (heir === undefined) gone.push(nameClaim(record));
    else from.set(heir, [...(from.get(heir) ?? []), record]);
  }
  const pairs = [...from];
  return {
    joined: pairs
      .filter(([, olds]) => olds.length > 1)
      .map(([into, olds]) => ({ into: nameClaim(into), from: olds.map(nameClaim) })),
    made: after.claims.filter((record) => !from.has(record)).map(nameClaim),
    gone,
    moved: pairs.flatMap(([record, olds]) => {
      const was = olds.find(({ claim }) => claim.id === record.claim.id) ?? olds[0]!;
      return was.standing.label === record.standing.label
        ? []
        : [{ claim: nameClaim(record), was: was.standing.label }];
    }),
    passages: pairs.flatMap(([record, olds]) => {
      if (olds.length > 1) return [];
      const [current, was] = [listPassages(record), listPassages(olds[0]!)];
      const gained = current.filter((key) => !was.includes(key)).length;
      const lost = was.filter((key) => !current.includes(key)).length;
      return gained + lost === 0 ? [] : [{ claim: nameClaim(record), gained, lost }];
    }),
    entities: { before: listOnly(before.entities, after.entities), after: listOnly(after.entities, before.entities) },
  };
}

/** Each passage as a key: which words of which statement, and what they do to the claim. */
function listPassages({ claim }: ClaimRecord): string[] {
  return claim.passages.map(({ statement, spans, stance, reach }) => [statement, ...spans, stance, reach].join(' '));
}

function nameClaim({ claim, standing }: ClaimRecord): ClaimName {
  return { id: claim.id, title: claim.title, standing: standing.label };
}

/** Names of those of whom the other list has none with the same name and members. */
function listOnly(entities: readonly Entity[], others: readonly Entity[]): string[] {
  const known = new Set(others.map(keyOf));
  return entities.filter((entity) => !known.has(keyOf(entity))).map(({ name }) => name);
}

function keyOf({ name, members }: Entity): string {
  return [name, ...members.map((member) => `${member.document} ${member.key}`).toSorted()].join('\n');
}
