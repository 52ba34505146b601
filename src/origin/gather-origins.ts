import type { Origin } from '../model/origin.ts';
import type { EntityIndex } from './index-entities.ts';
import { joinKeys } from './join-keys.ts';
import type { KeyJoin } from './join-keys.ts';
import type { Lead } from './lead.ts';
import type { PlacedPassage } from './placed-passage.ts';

type OriginLead = Lead & { readonly to: 'origin' };

/** Passages that are counted as one. */
interface Group {
  readonly members: PlacedPassage[];
  readonly because: Map<string, string>;
  /** Key of the origin that is on record; null where none is. */
  anchor: string | null;
}

/**
 * Puts passages that lead to one origin together, and copies to what they were copied from.
 * @param placed in the order in which they were published
 * @param copied pairs of places in `placed`
 */
export function gatherOrigins(
  placed: readonly PlacedPassage[],
  copied: readonly (readonly [number, number])[],
  entities: EntityIndex,
): { list: Origin[]; unstated: number } {
  const joins = joinKeys(
    placed.map(({ lead }) => lead),
    entities,
  );
  const groups = new Map<string, Group>();
  const groupOf = new Map<PlacedPassage, Group>();
  for (const place of placed) {
    const key = findGroupKey(place.lead, joins);
    if (key === null) continue;
    const group: Group = groups.get(key) ?? { members: [], because: new Map(), anchor: null };
    groups.set(key, group);
    group.members.push(place);
    group.because.set(place.statement.id, explain(place.lead, joins));
    if (place.lead.to === 'origin' && isOnRecord(place.lead)) group.anchor ??= key;
    groupOf.set(place, group);
  }
  for (const [i, j] of copied) joinCopies(placed[i]!, placed[j]!, groupOf);
  const list: Origin[] = [];
  let unstated = 0;
  for (const group of new Set(groupOf.values())) {
    const origin = describe(group, joins);
    if (origin === null) unstated += 1;
    else list.push(origin);
  }
  const overlapping = list.filter(({ kind }) => kind === 'unnamed' || kind === 'outlet').length > 1;
  return {
    list: list
      .map((origin) => ({
        ...origin,
        mayOverlap: overlapping && (origin.kind === 'unnamed' || origin.kind === 'outlet'),
      }))
      .toSorted(compareOrigins),
    unstated,
  };
}

function findGroupKey(lead: Lead, joins: ReadonlyMap<string, KeyJoin>): string | null {
  if (lead.to === 'publisher') return `unstated ${lead.publisher.key}`;
  return lead.to === 'origin' ? followJoins(lead.key, joins).key : null;
}

/** Where joins lead, and why; a ring of joins ends where it began. */
function followJoins(key: string, joins: ReadonlyMap<string, KeyJoin>): { key: string; reasons: string[] } {
  const reasons: string[] = [];
  const seen = new Set([key]);
  let at = key;
  for (let join = joins.get(at); join !== undefined && !seen.has(join.to); join = joins.get(at)) {
    reasons.push(join.reason);
    at = join.to;
    seen.add(at);
  }
  return { key: at, reasons };
}

function explain(lead: Lead, joins: ReadonlyMap<string, KeyJoin>): string {
  return lead.to === 'origin' ? [lead.reason, ...followJoins(lead.key, joins).reasons].join('; ') : lead.reason;
}

function isOnRecord(lead: OriginLead): boolean {
  return lead.kind !== 'unnamed' && lead.kind !== 'outlet' && lead.kind !== 'observation';
}

/** Copies are one origin, unless each is somebody's word on record. */
function joinCopies(earlier: PlacedPassage, later: PlacedPassage, groupOf: Map<PlacedPassage, Group>): void {
  const a = groupOf.get(earlier);
  const b = groupOf.get(later);
  if (a === undefined || b === undefined || a === b) return;
  if (a.anchor !== null && b.anchor !== null) return;
  const [kept, moved] = rank(a) <= rank(b) ? [a, b] : [b, a];
  const [model, copy] = kept === a ? [earlier, later] : [later, earlier];
  const [start = 0, end = 0] = copy.passage.spans[0] ?? [];
  const words = copy.reading.document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const shown = words.length > 120 ? `${words.slice(0, words.lastIndexOf(' ', 120))} …` : words;
  for (const member of moved.members) {
    const reason = moved.because.get(member.statement.id) ?? '';
    const same = `the same words stand in ${model.reading.document.name}: “${shown}”`;
    kept.members.push(member);
    kept.because.set(member.statement.id, `${reason}; ${same}`);
    groupOf.set(member, kept);
  }
  kept.anchor ??= moved.anchor;
}

/** On record before an outlet's report before no stated origin; of equals the one that was published first. */
function rank(group: Group): number {
  if (group.anchor !== null) return 0;
  return group.members.some(({ lead }) => lead.to === 'origin') ? 1 : 2;
}

function describe(group: Group, joins: ReadonlyMap<string, KeyJoin>): Origin | null {
  const leads = group.members.map(({ lead }) => lead).filter((lead): lead is OriginLead => lead.to === 'origin');
  const keyed = group.anchor ?? leads.map(({ key }) => followJoins(key, joins).key)[0];
  const own = leads.filter(({ key }) => key === keyed);
  // The fuller label says who the outlet cites.
  const best = own.find(({ kind }) => kind === 'unnamed') ?? own[0] ?? leads[0];
  if (best === undefined || keyed === undefined) return null;
  const statements = [...new Set(group.members.map(({ statement }) => statement.id))];
  return {
    key: keyed,
    label: best.label,
    kind: best.kind,
    named: best.named,
    statements,
    because: statements.map((statement) => ({ statement, reason: group.because.get(statement) ?? '' })),
    mayOverlap: false,
  };
}

function compareOrigins(a: Origin, b: Origin): number {
  return (
    Number(b.named) - Number(a.named) ||
    b.statements.length - a.statements.length ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
