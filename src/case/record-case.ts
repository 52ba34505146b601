import type { CaseRecords, DocumentEntry } from '../model/case-records.ts';
import type { Document } from '../model/document.ts';
import { NO_ENTRY } from './log.ts';
import type { Shown } from './shown.ts';
import { placeDocuments } from '../standing/filter-as-of.ts';
import { weighAsOf } from './filter-claims.ts';

/** Everything that a case shows, as of a date where one is given. */
export function recordCase(shown: Shown, asOf: string | null): CaseRecords {
  const log = shown.log();
  return {
    asOf: asOf ?? shown.asOf(),
    readings: shown.readings(),
    entities: shown.entities(),
    claims: asOf === null ? shown.claims() : weighAsOf(shown, shown.claims(), asOf),
    reuse: shown.reuse(),
    notPlaced: placeDocuments(shown.documents(), asOf).notPlaced,
    log,
    head: log.at(-1)?.hash ?? NO_ENTRY,
  };
}

export function listDocument(document: Document): DocumentEntry {
  const { text: _text, blocks: _blocks, offsets: _offsets, ...entry } = document;
  return entry;
}
