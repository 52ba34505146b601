import type { ClaimRecord } from '../model/case-records.ts';
import type { Claim } from '../model/claim.ts';

/**
 * Claims whose figure or rating a reader will want beside another's: figures of the same thing, ratings of the same
 * matter. In the order given; none for claims of other kinds.
 */
export function findComparable(record: ClaimRecord, all: readonly ClaimRecord[]): ClaimRecord[] {
  const { claim } = record;
  const compares = claim.kind === 'figure' ? countsTheSame : claim.kind === 'assessment' ? ratesTheSame : null;
  if (compares === null) return [];
  return all.filter(
    (other) => other.claim.id !== claim.id && other.claim.kind === claim.kind && compares(claim, other.claim),
  );
}

function countsTheSame(a: Claim, b: Claim): boolean {
  const [of, other] = [foldField(a.fields['of']), foldField(b.fields['of'])];
  if (of !== '' && of === other) return true;
  const unit = foldField(a.fields['unit']);
  return unit !== '' && unit === foldField(b.fields['unit']) && sharesEntity(a, b);
}

function ratesTheSame(a: Claim, b: Claim): boolean {
  const scale = foldField(a.fields['scale']);
  return sharesEntity(a, b) || (scale !== '' && scale === foldField(b.fields['scale']));
}

function sharesEntity(a: Claim, b: Claim): boolean {
  return a.entities.some((id) => b.entities.includes(id));
}

function foldField(value: Claim['fields'][string] | undefined): string {
  return value === undefined ? '' : String(value).toLowerCase().trim();
}
