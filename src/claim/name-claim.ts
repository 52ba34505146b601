import type { Entity } from '../model/entity.ts';
import type { DecidedClaims } from './anchor-decisions.ts';
import type { Denying } from './denial/attach-denials.ts';
import type { Gist } from './group/gist.ts';
import type { PairTable } from './group/pair-table.ts';
import { findByName } from './locate-mentions.ts';

/** Everything that a claim is composed of, for `nameClaim`. */
export interface Making {
  readonly gists: readonly Gist[];
  readonly pairs: PairTable;
  readonly decided: DecidedClaims;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Id of an entity → a short text that changes with what the case knows of it, but for where it stands. */
  readonly facts: ReadonlyMap<string, string>;
  /** Along `gists`: a name for the proposition, which changes with whatever it depends on. */
  readonly nameOf: (position: number) => string;
}

/** What the case knows of each entity, as short texts. Where it stands is left out: that grows with every document, and no claim shows it. */
export function listFacts(entities: readonly Entity[]): Map<string, string> {
  return new Map(
    entities.map(({ members: _members, merges: _merges, ...known }) => [
      known.id,
      JSON.stringify(Object.values(known)),
    ]),
  );
}

/**
 * A text that stands for everything that `chooseStances` and `composeClaim` look at: who says what on a claim, how alike they are, who is
 * meant, what people decided. Equal texts give equal claims.
 * @param members of its group
 * @param denials that were put on it
 */
export function nameClaim(members: readonly number[], denials: readonly Denying[], making: Making): string {
  const { gists, pairs, decided, entities, facts, nameOf } = making;
  const all = [...members, ...denials.map(({ member }) => member)];
  const places = new Map(all.map((position, at) => [position, at]));
  const meant = new Set<string>();
  const named = all.map((position, at) => {
    const { proposition, names } = gists[position]!;
    for (const { entity } of proposition.mentions ?? []) {
      meant.add(entity);
    }
    for (const id of [...proposition.entities, ...names]) {
      meant.add(id);
    }
    const { speaker } = proposition.statement;
    const alike: (readonly [number, number])[] = [];
    for (let i = pairs.starts[position]!; places.size > 1 && i < pairs.starts[position + 1]!; i++) {
      const other = places.get(pairs.others[i]!);
      if (other !== undefined && other > at) {
        alike.push([other, pairs.scores[i]!]);
      }
    }
    return [
      nameOf(position),
      at < members.length ? null : denials[at - members.length]!.reach,
      decided.kinds.get(position) ?? null,
      decided.stances.get(position) ?? null,
      speaker === null ? null : findByName(entities, speaker),
      alike,
    ];
  });
  return JSON.stringify([named, [...meant].toSorted().map((id) => facts.get(id) ?? id)]);
}
