import type { Claim, Passage } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { classifyKind } from './classify-kind.ts';
import type { DecidedClaims } from './anchor-decisions.ts';
import type { Toward } from './denial/choose-stances.ts';
import type { Gist } from './group/gist.ts';
import type { Grouping } from './group/group-gists.ts';
import { hashText } from './hash-text.ts';
import type { Proposition } from './proposition.ts';

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
 * @param members positions of its propositions
 */
export function composeClaim(
  members: readonly number[],
  toward: ReadonlyMap<number, Toward>,
  gists: readonly Gist[],
  grouping: Grouping,
  entities: ReadonlyMap<string, Entity>,
  decided: DecidedClaims,
): Claim {
  const propositions = members.map((i) => gists[i]!.proposition);
  const decidedKind = members.map((i) => decided.kinds.get(i)).find((kind) => kind !== undefined);
  const kind = decidedKind ?? classifyKind(propositions);
  const ids = propositions
    .map((proposition) => ({
      key: `${proposition.document.sha256}\n${String(proposition.spans[0]![0]).padStart(9, '0')}`,
      id: makeClaimId(proposition),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
  const passages: Passage[] = members.map((i) => {
    const { statement, document, spans } = gists[i]!.proposition;
    return { statement: statement.id, document: document.id, spans, ...toward.get(i)! };
  });
  const inside = new Set(members);
  const edges = members
    .flatMap((i) => (grouping.pairs.get(i) ?? []).filter(({ a, b }) => a === i && inside.has(b)))
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .slice(0, EDGES)
    .map(({ a, b, score }) => ({
      a: gists[a]!.proposition.statement.id,
      b: gists[b]!.proposition.statement.id,
      reason: explain(gists[a]!, gists[b]!, entities),
      weight: Math.round(score * 100) / 100,
    }));
  const first = propositions[0]!;
  return {
    id: ids[0]!,
    formerIds: [...new Set(ids.slice(1))],
    kind,
    title: first.spans.map(([start, end]) => first.document.text.slice(start, end)).join(' … '),
    entities: pickEntities(propositions, entities),
    principals: [],
    when: propositions.flatMap(({ dates }) => dates).find(({ date }) => date !== null)?.date ?? null,
    fields: {},
    passages,
    silences: [],
    history: [],
    edges,
  };
}
