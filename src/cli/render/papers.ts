import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { findFullNames } from '../../picture/find-full-name.ts';
import type { FullNames } from '../../picture/find-full-name.ts';
import type { Statement } from '../../model/statement.ts';

/** Where a page looks up what a claim's record points at, all by id. */
export interface Papers {
  readonly documents: ReadonlyMap<string, Document>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Who is meant, in the fullest form of the case. */
  readonly names: FullNames;
}

/** Looks records up by id. */
export function gatherPapers(
  documents: readonly Document[],
  statements: readonly Statement[],
  entities: readonly Entity[],
): Papers {
  return {
    documents: sortById(documents),
    statements: sortById(statements),
    entities: sortById(entities),
    names: findFullNames(entities),
  };
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
