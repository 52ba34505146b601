import type { Case } from '../../case/case.ts';
import type { ClaimRecord } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { findFullNames } from '../../exchange/find-full-name.ts';
import type { FullNames } from '../../exchange/find-full-name.ts';
import type { Statement } from '../../model/statement.ts';

/** Where a page looks up what a claim points at. */
export interface Papers {
  readonly documents: ReadonlyMap<string, Document>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly entities: readonly Entity[];
  readonly names: FullNames;
  /** Claims by the statements that carry them. */
  readonly claims: ReadonlyMap<string, readonly ClaimRecord[]>;
}

/** Gives the papers of a case, gathered anew only when the case has changed. */
export function keepPapers(opened: Case): () => Papers {
  let kept: { mark: object | null; papers: Papers } | null = null;
  return () => {
    // Each state of a case hands out its own records, so the first of them tells one state from the next.
    const records = opened.claims();
    const mark = records[0] ?? opened.documents()[0] ?? null;
    if (kept === null || kept.mark !== mark) kept = { mark, papers: gather(opened, records) };
    return kept.papers;
  };
}

function gather(opened: Case, records: readonly ClaimRecord[]): Papers {
  const entities = opened.entities();
  const claims = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    for (const { statement } of [...record.claim.passages, ...record.claim.silences]) {
      const known = claims.get(statement);
      if (known === undefined) claims.set(statement, [record]);
      else if (!known.includes(record)) known.push(record);
    }
  }
  return {
    documents: new Map(opened.documents().map((document) => [document.id, document])),
    statements: new Map(opened.statements().map((statement) => [statement.id, statement])),
    entities,
    names: findFullNames(entities),
    claims,
  };
}
