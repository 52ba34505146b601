import type { ClaimFilter } from './case.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Entity } from '../model/entity.ts';
import type { Shown } from './shown.ts';
import { Failure } from '../model/failure.ts';
import { filterAsOf } from '../standing/filter-as-of.ts';
import { findLatestDay } from '../text/edtf-bounds.ts';
import { weighClaim } from './derive.ts';

/** The claims that a filter lets through, those that matter most first. */
export function filterClaims(shown: Shown, filter: ClaimFilter): ClaimRecord[] {
  let records: readonly ClaimRecord[] = shown.claims();
  if (filter.kind !== undefined) records = records.filter(({ claim }) => claim.kind === filter.kind);
  if (filter.entity !== undefined) {
    const wanted = findEntities(shown.entities(), filter.entity);
    records = records.filter(({ claim }) => claim.entities.some((id) => wanted.has(id)));
  }
  if (filter.text !== undefined) {
    const words = filter.text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    records = records.filter((record) => {
      const text = listWords(shown, record).toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }
  const placed = filter.asOf === undefined ? records : weighAsOf(shown, records, filter.asOf);
  return placed.filter(({ standing }) => filter.standing === undefined || standing.label === filter.standing);
}

/** Claims as they stood on a date: passages of later and of undated documents left out, origins and standing found anew. */
export function weighAsOf(shown: Shown, records: readonly ClaimRecord[], asOf: string): ClaimRecord[] {
  checkDate(asOf);
  const readings = shown.byDocument();
  return records
    .map(({ claim }) => filterAsOf(claim, readings, asOf))
    .filter((claim) => claim.passages.length > 0)
    .map((claim) => weighClaim(claim, readings, shown.entities(), shown.reuse(), asOf));
}

/** @throws Failure `usage` where it is no date */
function checkDate(asOf: string): void {
  if (findLatestDay(asOf) === null)
    throw new Failure('usage', `"${asOf}" is not a date; write it as 2024-10-25, 2024-10 or 2024.`);
}

function findEntities(entities: readonly Entity[], words: string): Set<string> {
  const part = words.toLowerCase();
  return new Set(
    entities
      .filter(
        (entity) =>
          entity.id === words || [entity.name, ...entity.aliases].some((name) => name.toLowerCase().includes(part)),
      )
      .map((entity) => entity.id),
  );
}

function listWords(shown: Shown, { claim }: ClaimRecord): string {
  const texts = new Map(shown.documents().map((document) => [document.id, document.text]));
  const passages = claim.passages.flatMap((passage) =>
    passage.spans.map((span) => texts.get(passage.document)?.slice(...span) ?? ''),
  );
  return [claim.title, ...passages].join('\n');
}
