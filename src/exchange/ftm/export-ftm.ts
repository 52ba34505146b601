import type { CaseRecords, ClaimRecord } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { quoteWords } from '../../picture/quote-words.ts';
import { sayOriginCount } from '../../picture/name-origins.ts';

/** One entity of FollowTheMoney, as its tools read and write them: every property is a list of strings. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: 'Article' | 'Person' | 'Organization' | 'PublicBody' | 'Mention' | 'Note';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Whoever can act. Places and things are not entities of their own in that model without an address or an owner. */
const SCHEMATA: Readonly<Partial<Record<EntityKind, FtmEntity['schema']>>> = {
  person: 'Person',
  organisation: 'Organization',
  outlet: 'Organization',
  'public-body': 'PublicBody',
};
/** ISO 639-2, as that model names languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
  ru: 'rus',
  uk: 'ukr',
  pl: 'pol',
};

/**
 * A case as FollowTheMoney entities, one a line: documents as articles, people and bodies with the documents that
 * mention them, claims as notes. No claim becomes a link between entities: a link would state it as a fact, and what is
 * reported, disputed or denied is none.
 */
export function exportFtm(records: CaseRecords): string {
  const texts = new Map(records.readings.map(({ document }) => [document.id, document.text]));
  const actors = new Set(records.entities.filter(({ kind }) => SCHEMATA[kind] !== undefined).map(({ id }) => id));
  const entities = [
    ...records.readings.map(({ document }) => toArticle(document)),
    ...records.entities.flatMap(toActor),
    ...records.entities.flatMap(toMentions),
    ...records.claims.map((record) => toNote(record, texts, actors)),
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

function toArticle({ id, title, name, author, publisher, published, url, language }: Document): FtmEntity {
  return {
    id: `hearsay-${id}`,
    schema: 'Article',
    properties: properties({
      title: [title],
      fileName: [name],
      author: [author],
      publisher: [publisher],
      publishedAt: [toDate(published)],
      sourceUrl: [url],
      language: [LANGUAGES[language?.slice(0, 2) ?? ''] ?? null],
    }),
  };
}

function toActor({ id, name, kind, aliases, roles }: Entity): FtmEntity[] {
  const schema = SCHEMATA[kind];
  if (schema === undefined) return [];
  return [
    {
      id: `hearsay-${id}`,
      schema,
      properties: properties({
        name: [name],
        alias: aliases.filter((alias) => alias !== name),
        ...(schema === 'Person' ? { position: roles } : { description: roles }),
      }),
    },
  ];
}

/** That a document names somebody says nothing about what they did. */
function toMentions({ id, name, kind, members }: Entity): FtmEntity[] {
  if (SCHEMATA[kind] === undefined) return [];
  return [...new Set(members.map(({ document }) => document))].toSorted().map((document) => ({
    id: `hearsay-mention-${id}-${document}`,
    schema: 'Mention',
    properties: properties({ document: [`hearsay-${document}`], resolved: [`hearsay-${id}`], name: [name] }),
  }));
}

/** A claim with where it stands and who denies it, on each person or body that it is about. */
function toNote(
  { claim, origins, standing }: ClaimRecord,
  texts: ReadonlyMap<string, string>,
  actors: ReadonlySet<string>,
): FtmEntity {
  const about = [...new Set([...claim.principals, ...claim.entities])].filter((id) => actors.has(id));
  const documents = [...new Set(claim.passages.map(({ document }) => document))];
  const denials = claim.passages
    .filter(({ stance }) => stance === 'deny')
    .map(({ document, spans }) => `“${quoteWords(texts.get(document) ?? '', spans)}”`);
  const words = [
    `${standing.label}: ${claim.title}`,
    `Where it entered: ${[sayOriginCount(origins), ...origins.list.map(({ label }) => label)].join('; ')}.`,
    standing.deniedBy.length > 0
      ? `Denied by ${standing.deniedBy.join('; ')}: ${denials.join(' ')}`
      : denials.length > 0
        ? `Denial on record: ${denials.join(' ')}`
        : 'Nobody denies it on the record.',
    ...(standing.unheard.length > 0 ? [`Not heard: ${standing.unheard.join('; ')}.`] : []),
    `Reported, and not established by this. As of ${standing.asOf ?? 'no known date'}.`,
  ].join('\n');
  return {
    id: `hearsay-${claim.id}`,
    schema: 'Note',
    properties: properties({
      name: [`${standing.label}: ${claim.title}`],
      description: [words],
      entity: about.map((id) => `hearsay-${id}`),
      proof: documents.map((id) => `hearsay-${id}`),
    }),
  };
}

/** Without what is not known; a property with no value is left out. */
function properties(all: Readonly<Record<string, readonly (string | null)[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, values]): [string, string[]] => [
        name,
        [...new Set(values.filter((value) => value !== null && value.trim() !== ''))] as string[],
      ])
      .filter(([, values]) => values.length > 0),
  );
}

/** Dates by prefix: a year, a month or a day; what is only about then, or from when to when, is no such date. */
function toDate(edtf: string | null): string | null {
  return edtf === null ? null : (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?=$|T)/.exec(edtf)?.[0] ?? null);
}
