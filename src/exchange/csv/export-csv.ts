import type { CaseRecords, ClaimRecord, TimelineItem } from '../../model/case-records.ts';
import type { CsvTable } from './csv-tables.ts';
import type { Cell } from './write-csv.ts';
import type { Document } from '../../model/document.ts';
import { findFullNames } from '../../picture/find-full-name.ts';
import { listSources } from '../../picture/list-sources.ts';
import { nameOriginCount } from '../../picture/name-origins.ts';
import { quoteWords } from '../../picture/quote-words.ts';
import { writeCsv } from './write-csv.ts';

/** Several values in one cell. */
const AND = '; ';

/**
 * One table of a case as CSV. A claim's title never stands without its standing, nor a denial in another table.
 * @param timeline as of the day of the records
 */
export function exportCsv(records: CaseRecords, timeline: readonly TimelineItem[], table: CsvTable): string {
  const documents = new Map(records.readings.map(({ document }) => [document.id, document]));
  switch (table) {
    case 'claims':
      return writeClaims(records, documents);
    case 'statements':
      return writeStatements(records);
    case 'figures':
      return writeFigures(records);
    default:
      return writeTimeline(timeline, records, documents);
  }
}

function writeClaims({ claims, entities }: CaseRecords, documents: ReadonlyMap<string, Document>): string {
  const names = findFullNames(entities);
  const columns = [
    'id kind standing title denied_by acknowledged_by declined_or_silent not_heard origins',
    'origin_labels unstated entities when first_reported last_reported as_of documents',
    'affirmed_words denied_words fields',
  ].flatMap((line) => line.split(' '));
  return writeCsv(
    columns,
    claims.map(({ claim, origins, standing, first, last }): Cell[] => {
      const quote = (stance: string): string =>
        claim.passages
          .filter((passage) => passage.stance === stance)
          .map(({ document, spans }) => quoteWords(documents.get(document)?.text ?? '', spans))
          .join(' | ');
      return [
        claim.id,
        claim.kind,
        standing.label,
        claim.title,
        standing.deniedBy.join(AND),
        standing.acknowledgedBy.join(AND),
        [...standing.declined, ...standing.silent].join(AND),
        standing.unheard.join(AND),
        nameOriginCount(origins),
        origins.list.map(({ label }) => label).join(AND),
        origins.unstated,
        claim.entities.map((id) => names.ofEntity(id)).join(AND),
        claim.when,
        first,
        last,
        standing.asOf,
        [...new Set(claim.passages.map(({ document }) => documents.get(document)?.name ?? document))].join(AND),
        quote('affirm'),
        quote('deny'),
        Object.entries(claim.fields)
          .map(([name, value]) => `${name}: ${String(value)}`)
          .join(AND),
      ];
    }),
  );
}

function writeStatements({ readings, entities, claims }: CaseRecords): string {
  const names = findFullNames(entities);
  const carried = new Map<string, string[]>();
  for (const { claim } of claims)
    for (const { statement, stance } of claim.passages)
      carried.set(statement, [...(carried.get(statement) ?? []), `${stance} ${claim.id}`]);
  return writeCsv(
    [
      'id document publisher published voice speaker chain stance basis words source cue hedges',
      'said headline made_by claims from to sha256',
    ].flatMap((line) => line.split(' ')),
    readings.flatMap(({ document, statements }) =>
      statements.map((statement): Cell[] => {
        const all = [...statement.source, ...statement.cue, ...statement.content];
        return [
          statement.id,
          document.name,
          document.publisher,
          document.published,
          statement.voice,
          names.ofSpeaker(statement),
          listSources(statement.chain)
            .map((link) => names.ofLink(document.id, link))
            .join(AND),
          statement.stance,
          statement.basis,
          quoteWords(document.text, statement.content),
          quoteWords(document.text, statement.source),
          quoteWords(document.text, statement.cue),
          statement.hedges.join(AND),
          statement.when,
          statement.headline,
          statement.made,
          (carried.get(statement.id) ?? []).join(AND),
          Math.min(...all.map(([start]) => start)),
          Math.max(...all.map(([, end]) => end)),
          document.sha256,
        ];
      }),
    ),
  );
}

function writeFigures({ claims }: CaseRecords): string {
  const wanted = claims.filter(({ claim }) => claim.kind === 'figure' || claim.kind === 'assessment');
  return writeCsv(
    [
      'claim kind standing title value unit precision of as_of rater supplied_by scale origins',
      'origin_labels denied_by',
    ].flatMap((line) => line.split(' ')),
    wanted.map(({ claim, origins, standing }: ClaimRecord): Cell[] => {
      const field = (name: string): Cell => {
        const value = claim.fields[name];
        return value === undefined ? null : typeof value === 'object' ? value.join(AND) : value;
      };
      return [
        claim.id,
        claim.kind,
        standing.label,
        claim.title,
        ...['value', 'unit', 'precision', 'of', 'as_of', 'rater', 'suppliedBy', 'scale'].map(field),
        nameOriginCount(origins),
        origins.list.map(({ label }) => label).join(AND),
        standing.deniedBy.join(AND),
      ];
    }),
  );
}

function writeTimeline(
  items: readonly TimelineItem[],
  { claims }: CaseRecords,
  documents: ReadonlyMap<string, Document>,
): string {
  const standings = new Map(claims.map(({ claim, standing }) => [claim.id, standing.label]));
  return writeCsv(
    ['when', 'kind', 'words', 'standing', 'claim', 'statement', 'document', 'publisher'],
    items.map(({ when, kind, words, claim, statement, document }): Cell[] => [
      when,
      kind,
      words,
      claim === null ? null : (standings.get(claim) ?? null),
      claim,
      statement,
      document === null ? null : (documents.get(document)?.name ?? document),
      document === null ? null : (documents.get(document)?.publisher ?? null),
    ]),
  );
}
