import type { Entity } from '../model/entity.ts';
import type { ClaimKind, EntityKind } from '../model/vocabulary.ts';
import { findParties } from './fields/contact.ts';
import { findAsking } from './fields/request.ts';
import type { Named, View } from './fields/view.ts';
import { readView } from './fields/view.ts';
import { isHeading } from './is-heading.ts';
import type { EntityIndex } from './locate-mentions.ts';
import { indexEntities } from './locate-mentions.ts';
import type { Proposition } from './proposition.ts';

/** Kinds of entities that have acts, contacts and offices of their own. */
const PRINCIPAL_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'public-body']);
const BE = /^(?:was|were|been|being|is|are)$/;

/**
 * The entities whose own act, contact or office is claimed: both sides of a contact, who asked and who was asked, who holds the office,
 * who did the deed. Never the accuser, and nobody who is only mentioned. An entity that a third of the passages put there counts.
 * @returns ids, most often first
 */
export function findPrincipals(
  kind: ClaimKind,
  members: readonly Proposition[],
  entities: readonly Entity[] | EntityIndex,
): string[] {
  const index = indexEntities(entities);
  const plain = members.filter((member) => !isHeading(member));
  const counts = new Map<string, number>();
  let voting = 0;
  for (const member of plain.length > 0 ? plain : members) {
    const ids = findOwn(kind, readView(member, index)).filter((id) =>
      PRINCIPAL_KINDS.has(index.get(id)?.kind ?? 'thing'),
    );
    if (ids.length > 0) voting += 1;
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const accusers = findAccusers(members);
  return [...counts]
    .filter(([id, count]) => count * 3 >= voting && !accusers.has(index.get(id)!.name))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
}

function findOwn(kind: ClaimKind, view: View): string[] {
  if (kind === 'contact') return collect(findParties(view));
  if (kind === 'request' || kind === 'inquiry') {
    const asking = findAsking(view);
    const parties = collect([asking.asker, asking.asked]);
    if (parties.length > 0 || kind === 'request') return parties;
  }
  return collect([findActor(view)]);
}

/** Who did it: whoever follows "by" where the verb is passive, with the one it was done to; else whoever stands first. */
function findActor(view: View): Named | null {
  const by = view.lowers.findIndex(
    (word, i) => word === 'by' && view.lowers.slice(Math.max(0, i - 4), i).some((before) => BE.test(before)),
  );
  if (by !== -1) {
    const at = view.words[by]!.end;
    const agent = view.named.find((named) => named.start >= at && named.start <= at + 20);
    if (agent !== undefined) return agent;
  }
  const first = view.named[0];
  // "The report on Halden's boat": whoever stands deep in the clause does not act in it.
  if (first !== undefined && first.start - (view.words[0]?.start ?? 0) <= 40) return first;
  return view.subjectOutside ?? first ?? null;
}

function collect(named: readonly (Named | null)[]): string[] {
  return [...new Set(named.flatMap((each) => each?.ids ?? []))];
}

/** Names of those who only allege or accuse. */
function findAccusers(members: readonly Proposition[]): Set<string> {
  const accusing = members.filter(({ statement }) => statement.stance === 'allege' || statement.stance === 'accuse');
  return new Set(accusing.flatMap(({ statement }) => statement.speaker ?? []));
}
