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

const OWN_SUBJECT = /^(?:the|a|an|this|that|these|those|its|their|his|her|no|any|all|each|every)$/;

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
    const view = readView(member, index);
    const telling = isAsking(kind) ? [] : findTellers(view, member, index);
    const ids = findOwn(kind, view).filter(
      (id) => PRINCIPAL_KINDS.has(index.get(id)?.kind ?? 'thing') && !telling.includes(id),
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

/** Kinds in which saying it is the act itself. */
function isAsking(kind: ClaimKind): boolean {
  return kind === 'request' || kind === 'inquiry';
}

/** Who stands in a passage only as its source: to say something of others is no act of one's own in the matter. */
function findTellers(view: View, { statement, spans }: Proposition, index: EntityIndex): string[] {
  const isSource = ({ start }: Named): boolean => statement.source.some(([from, to]) => from <= start && start < to);
  const isTold = (named: Named): boolean =>
    !isSource(named) && spans.some(([from, to]) => from <= named.start && named.start < to);
  const acting = new Set(view.named.filter(isTold).flatMap(({ ids }) => ids));
  const all = [...view.named, ...(view.subjectOutside === null ? [] : [view.subjectOutside])];
  return all.flatMap((named) =>
    named.ids.filter((id) => !acting.has(id) && (isSource(named) || index.get(id)?.name === statement.speaker)),
  );
}

function findOwn(kind: ClaimKind, view: View): string[] {
  if (kind === 'contact') return collect(findParties(view));
  if (isAsking(kind)) {
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
  // "the contacts had been reported": a clause with a subject of its own needs none from outside.
  return (OWN_SUBJECT.test(view.lowers[0] ?? '') ? null : view.subjectOutside) ?? first ?? null;
}

function collect(named: readonly (Named | null)[]): string[] {
  return [...new Set(named.flatMap((each) => each?.ids ?? []))];
}

/** Names of those who only allege or accuse. */
function findAccusers(members: readonly Proposition[]): Set<string> {
  const accusing = members.filter(({ statement }) => statement.stance === 'allege' || statement.stance === 'accuse');
  return new Set(accusing.flatMap(({ statement }) => statement.speaker ?? []));
}
