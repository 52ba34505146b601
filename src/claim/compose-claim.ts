import type { Claim, Passage } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { DecidedClaims } from './anchor-decisions.ts';
import type { Toward } from './denial/choose-stances.ts';
import { findFields } from './fields/find-fields.ts';
import { findHistory } from './find-history.ts';
import { findPrincipals } from './find-principals.ts';
import type { Gist } from './group/gist.ts';
import { kindOf } from './group/kind-of.ts';
import type { Grouping } from './group/group-gists.ts';
import { listPairs } from './group/pair-table.ts';
import { hashText } from './hash-text.ts';
import type { Proposition } from './proposition.ts';
import { writeTitle } from './write-title.ts';

/** At most this many edges are kept to explain a claim. */
const EDGES = 40;

/** The id of the claim that a proposition anchors. */
function makeClaimId({ document, spans }: Proposition): string {
  const place = `${document.sha256}\n${spans.map(([start, end]) => `${start}-${end}`).join(',')}`;
  return `c${hashText(place)}${hashText(`claim\n${place}`).slice(0, 4)}`;
}

/** Entities that the claim is about: named by a good share of its passages, most often first. */
function pickEntities(members: readonly Proposition[], entities: ReadonlyMap<string, Entity>): string[] {
  const counts = new Map<string, number>();
  for (const { entities: ids } of members) {
    for (const id of ids) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([id, count]) => entities.has(id) && count * 3 >= members.length)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
}

/** The date that most passages give; of equals, the first by code units. */
function pickDate(members: readonly Proposition[]): string | null {
  const counts = new Map<string, number>();
  for (const { dates } of members) {
    for (const { date } of dates) {
      if (date !== null) {
        counts.set(date, (counts.get(date) ?? 0) + 1);
      }
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** In words: what two propositions share. */
function explain(a: Gist, b: Gist, entities: ReadonlyMap<string, Entity>): string {
  const stems = new Set(b.words.map(({ stem }) => stem));
  const words = [...new Set(a.words.filter(({ stem }) => stems.has(stem)).map(({ stem }) => stem))].slice(0, 4);
  const names = a.names
    .filter((name) => b.names.includes(name))
    .map((name) => entities.get(name)?.name ?? name.replace(/^\?/u, ''));
  const numbers = a.numbers.filter((number) => b.numbers.includes(number));
  const parts = [
    names.length > 0 ? `both name ${names.slice(0, 3).join(' and ')}` : '',
    words.length > 0 ? `share the words ${words.join(', ')}` : '',
    numbers.length > 0 ? `give ${numbers.join(', ')}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : 'say the same in other words';
}

/**
 * Makes a claim of the propositions of one group. Silences are added later.
 * @param toward its propositions, and what each does to it
 */
export function composeClaim(
  toward: readonly Toward[],
  gists: readonly Gist[],
  grouping: Grouping,
  entities: ReadonlyMap<string, Entity>,
  decided: DecidedClaims,
): Claim {
  const members = toward.map(({ member }) => member);
  const propositions = members.map((i) => gists[i]!.proposition);
  const decidedKind = members.map((i) => decided.kinds.get(i)).find((kind) => kind !== undefined);
  const kind = decidedKind ?? kindOf(members, gists);
  const ids = toward
    .filter(({ reach }) => reach === 'direct')
    .map(({ member, stance }) => {
      const { document, spans } = gists[member]!.proposition;
      const place = `${document.sha256}\n${String(spans[0]![0]).padStart(9, '0')}`;
      return { key: `${stance === 'deny' ? 1 : 0}\n${place}`, id: makeClaimId(gists[member]!.proposition) };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
  const passages: Passage[] = toward.map(({ member, stance, reach, part }) => {
    const { statement, document, spans } = gists[member]!.proposition;
    return { statement: statement.id, document: document.id, spans, stance, reach, part };
  });
  const affirming = propositions.filter((_, at) => passages[at]!.stance !== 'deny');
  if (affirming.length === 0) {
    affirming.push(...propositions);
  }
  const inside = new Set(members);
  const edges = members
    .flatMap((i) => listPairs(grouping.pairs, i).filter(({ a, b }) => a === i && inside.has(b)))
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .slice(0, EDGES)
    .map(({ a, b, score }) => ({
      a: gists[a]!.proposition.statement.id,
      b: gists[b]!.proposition.statement.id,
      reason: explain(gists[a]!, gists[b]!, entities),
      weight: Math.round(score * 100) / 100,
    }));
  return {
    id: ids[0] ?? makeClaimId(propositions[0]!),
    formerIds: [...new Set(ids.slice(1))],
    kind,
    title: writeTitle({
      kind,
      members: propositions,
      passageStances: passages.map(({ stance }) => stance),
      entities,
      contested: passages.some(({ stance }) => stance === 'deny'),
    }),
    entities: pickEntities(affirming, entities),
    principals: findPrincipals(kind, affirming, entities),
    when: pickDate(affirming),
    fields: findFields(kind, affirming, entities),
    passages,
    silences: [],
    history: findHistory(affirming),
    edges,
  };
}
