import type { ClaimRecord } from '../model/case-records.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { findFullNames } from '../picture/find-full-name.ts';
import type { FullNames } from '../picture/find-full-name.ts';
import type { Statement } from '../model/statement.ts';

/** Where a page looks up what a claim points at. */
export interface Papers {
  readonly documents: ReadonlyMap<string, Document>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly entities: readonly Entity[];
  readonly names: FullNames;
  /** Claims by the statements that carry them. */
  readonly claims: ReadonlyMap<string, readonly ClaimRecord[]>;
}

/** Looks the records of a case up by id. */
export function gatherPapers(
  documents: readonly Document[],
  statements: readonly Statement[],
  entities: readonly Entity[],
  records: readonly ClaimRecord[],
): Papers {
  const claims = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    for (const { statement } of [...record.claim.passages, ...record.claim.silences]) {
      const known = claims.get(statement);
      if (known === undefined) claims.set(statement, [record]);
      else if (!known.includes(record)) known.push(record);
    }
  }
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    entities,
    names: findFullNames(entities),
    claims,
  };
}
