import type { PersonPage, PersonRow } from '../model/pages.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Entity } from '../model/entity.ts';
import type { Papers } from './papers.ts';
import type { Statement } from '../model/statement.ts';
import { findPlace, makeCard } from './make-card.ts';
import { makeClaimRow } from './make-claim-row.ts';

const SPEAKERS: readonly Entity['kind'][] = ['person', 'organisation', 'public-body', 'outlet', 'group'];

/** Everybody who said something, was claimed about, or kept silent; those with most to do with the case first. */
export function listPeople(records: readonly ClaimRecord[], papers: Papers): PersonRow[] {
  const said = gatherSaid(papers);
  return papers.entities
    .filter(({ kind }) => SPEAKERS.includes(kind))
    .map((entity) => makeRow(entity, said.get(entity.id) ?? [], records))
    .filter((row) => row.statements + row.about + row.silent + row.unheard > 0)
    .toSorted((a, b) => weigh(b) - weigh(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** One of them; null where the case has nobody by that id. */
export function makePersonPage(id: string, records: readonly ClaimRecord[], papers: Papers): PersonPage | null {
  const entity = papers.entities.find((each) => each.id === id);
  if (entity === undefined) return null;
  const said = (gatherSaid(papers).get(id) ?? []).toSorted((a, b) => compare(findDay(a, papers), findDay(b, papers)));
  return {
    person: makeRow(entity, said, records),
    aliases: entity.aliases,
    names: entity.merges.flatMap(({ words, reason, document }) => {
      const place = findPlace(document, null, papers);
      return place === null ? [] : [{ words, reason, place }];
    }),
    said: said.flatMap((statement) => makeCard(statement.id, papers) ?? []),
    silences: records.flatMap(({ claim }) =>
      claim.silences
        .filter((silence) => silence.entities.includes(id))
        .flatMap(({ kind, statement }) => {
          const card = makeCard(statement, papers);
          return card === null ? [] : [{ kind, claim: { id: claim.id, title: claim.title }, card }];
        }),
    ),
    unheard: records
      .filter(({ standing }) => standing.unheard.includes(entity.name))
      .map(({ claim }) => ({ id: claim.id, title: claim.title })),
    about: records.filter((record) => isAbout(record, id)).map(makeClaimRow),
  };
}

function makeRow(entity: Entity, said: readonly Statement[], records: readonly ClaimRecord[]): PersonRow {
  const own = new Set(said.map(({ id }) => id));
  const takes = (wanted: 'affirm' | 'deny'): number =>
    records.filter(({ claim }) =>
      claim.passages.some(({ statement, stance }) => stance === wanted && own.has(statement)),
    ).length;
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    roles: entity.roles,
    statements: said.length,
    about: records.filter((record) => isAbout(record, entity.id)).length,
    affirms: takes('affirm'),
    denies: takes('deny'),
    silent: records.filter(({ claim }) => claim.silences.some(({ entities }) => entities.includes(entity.id))).length,
    unheard: records.filter(({ standing }) => standing.unheard.includes(entity.name)).length,
  };
}

/** What each says as the innermost source, by entity. */
function gatherSaid({ statements, names }: Papers): Map<string, Statement[]> {
  const said = new Map<string, Statement[]>();
  for (const statement of statements.values()) {
    const link = statement.chain[0];
    // Insiders without a name speak for nobody but themselves, whatever body they are said to be of.
    if (link === undefined || link.kind === 'unnamed') continue;
    for (const id of names.idsOf(statement.document, link.entities)) {
      const known = said.get(id);
      if (known === undefined) said.set(id, [statement]);
      else known.push(statement);
    }
  }
  return said;
}

function isAbout({ claim }: ClaimRecord, id: string): boolean {
  return claim.principals.includes(id) || claim.entities.includes(id);
}

function findDay(statement: Statement, { documents }: Papers): string {
  return documents.get(statement.document)?.published ?? '9999';
}

function weigh(row: PersonRow): number {
  return row.statements + row.about + row.silent + row.unheard;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
