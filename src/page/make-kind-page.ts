import type { Claim } from '../model/claim.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { KindPage, KindRow, ValueRow } from '../model/pages.ts';
import type { Papers } from './papers.ts';
import type { ClaimKind } from '../model/vocabulary.ts';
import { listValues } from './list-values.ts';
import { makeCard } from './make-card.ts';
import { makeClaimRow } from './make-claim-row.ts';
import { writeNumber } from '../picture/write-number.ts';

/** The claims of one kind with their own fields, so that they can be read against one another. */
export function makeKindPage(
  kind: ClaimKind,
  records: readonly ClaimRecord[],
  asOf: string | null,
  papers: Papers,
): KindPage {
  return { kind, asOf, rows: records.map((record) => makeRow(record, papers)), scales: gatherScales(records) };
}

function makeRow(record: ClaimRecord, papers: Papers): KindRow {
  const { claim } = record;
  return {
    row: makeClaimRow(record),
    when: claim.when,
    fields: Object.fromEntries(Object.entries(claim.fields).map(([name, value]) => [name, writeField(value)])),
    steps: claim.history.flatMap(({ step, when, statement }) => {
      const place = makeCard(statement, papers)?.places[0];
      return place === undefined ? [] : [{ step, when, place }];
    }),
  };
}

function writeField(value: Claim['fields'][string]): string {
  if (typeof value === 'number') return writeNumber(value);
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** Values that can be put on one scale, each set once. None is averaged. */
function gatherScales(records: readonly ClaimRecord[]): KindPage['scales'] {
  const shown = new Set<string>();
  const scales: ValueRow[][] = [];
  for (const record of records) {
    if (shown.has(record.claim.id)) continue;
    const values = listValues(record, records).filter(({ claim }) => !shown.has(claim));
    if (values.length === 0) continue;
    for (const { claim } of values) shown.add(claim);
    scales.push(values.map((value) => ({ ...value, own: false })));
  }
  return scales.map((values) => ({ values }));
}
