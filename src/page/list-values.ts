import type { Claim } from '../model/claim.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { ValueRow } from '../model/pages.ts';
import { writeNumber } from '../picture/write-number.ts';

/**
 * A figure or rating beside others of the same thing, its own first. None is averaged and none supplied.
 * @param others claims of the case
 * @returns none for claims of other kinds, or where there is no value to show
 */
export function listValues(record: ClaimRecord, others: readonly ClaimRecord[]): ValueRow[] {
  const { claim } = record;
  if (claim.kind !== 'figure' && claim.kind !== 'assessment') return [];
  const matches = claim.kind === 'figure' ? countsTheSame : ratesTheSame;
  const beside = others.filter(
    (other) => other.claim.id !== claim.id && other.claim.kind === claim.kind && matches(claim, other.claim),
  );
  const rows = [record, ...beside].flatMap((each) =>
    each.claim.fields['value'] === undefined ? [] : [makeRow(each, record)],
  );
  // One value on no scale of its own has nothing to stand beside.
  return rows.length > 1 || rows.some(({ top }) => top !== null) ? rows : [];
}

function makeRow({ claim, origins, standing }: ClaimRecord, own: ClaimRecord): ValueRow {
  const { value, unit, precision, rater, suppliedBy, scale } = claim.fields;
  const top = /\d+(?:\.\d+)?/.exec(String(scale ?? ''));
  const number = typeof value === 'number' ? value : Number(String(value));
  const written = Number.isFinite(number) ? writeNumber(number) : String(value);
  return {
    claim: claim.id,
    title: claim.title,
    value: [written, unit, scale].filter((part) => part !== undefined).join(' '),
    number: Number.isFinite(number) ? number : null,
    precision: precision === undefined || precision === 'exact' ? null : String(precision),
    whose: rater === undefined ? origins.list.map(({ label }) => label).join('; ') : String(rater),
    suppliedBy: suppliedBy === undefined ? null : String(suppliedBy),
    top: top === null ? null : Number(top[0]),
    standing: standing.label,
    own: claim.id === own.claim.id,
  };
}

function countsTheSame(a: Claim, b: Claim): boolean {
  const [of, other] = [fold(a.fields['of']), fold(b.fields['of'])];
  if (fold(a.fields['unit']) !== fold(b.fields['unit'])) return false;
  return (of !== '' && of === other) || sharesEntity(a, b);
}

function ratesTheSame(a: Claim, b: Claim): boolean {
  const scale = fold(a.fields['scale']);
  return scale === fold(b.fields['scale']) && (scale !== '' || sharesEntity(a, b));
}

function sharesEntity(a: Claim, b: Claim): boolean {
  return a.entities.some((id) => b.entities.includes(id));
}

function fold(value: Claim['fields'][string] | undefined): string {
  return value === undefined ? '' : String(value).toLowerCase().trim();
}
