import type { AsOf, Case } from '../case/case.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import { exportJson } from '../exchange/export-json.ts';
import type { ExportedCase } from '../exchange/export-json.ts';

/** A claim as an export has it, with the dates of the first and the last document that carries it. */
export type ExportedClaim = ExportedCase['claims'][number] & Pick<ClaimRecord, 'first' | 'last'>;

/** Claims in the shape that other programs read everywhere, in the order given. */
export function exportClaims(opened: Case, records: readonly ClaimRecord[], view: AsOf = {}): ExportedClaim[] {
  const { claims } = exportJson({ ...opened.exportRecords(view), claims: records });
  return claims.map((claim, at) => ({ ...claim, first: records[at]!.first, last: records[at]!.last }));
}
