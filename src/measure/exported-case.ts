import { findPlainWords, takeWords } from './find-scored-words.ts';
import type { ScoredWord } from './find-scored-words.ts';

type Spans = readonly (readonly [number, number])[];

/** What scoring reads of an export; `contract.md` has the whole. */
export interface ExportedCase {
  readonly documents: readonly { readonly id: string; readonly name?: string | null; readonly text: string }[];
  readonly statements: readonly ExportedStatement[];
  readonly claims: readonly ExportedClaim[];
}

export interface ExportedStatement {
  readonly id: string;
  readonly document: string;
  readonly voice?: string;
  readonly source?: Spans | null;
  readonly cue?: Spans | null;
  readonly content?: Spans | null;
  readonly parent?: string | number | null;
  readonly stance?: string;
  readonly basis?: string;
  readonly chain?: readonly string[] | null;
}

export interface ExportedClaim {
  readonly kind?: string;
  readonly passages: readonly { readonly document: string; readonly spans?: Spans | null; readonly stance?: string }[];
  readonly origins?: { readonly count?: number | null; readonly unstated?: number | null } | null;
  readonly standing?: {
    readonly deniedBy?: readonly string[];
    readonly acknowledgedBy?: readonly string[];
  } | null;
}

/** An export with its words numbered, document by document. */
export interface CaseIndex {
  readonly claims: readonly ExportedClaim[];
  /** Statements of a document, in the export's order. */
  readonly statementsOf: ReadonlyMap<string, readonly ExportedStatement[]>;
  /** Id of the document that a key names, by name, name without its ending, or id; null where there is none. */
  readonly findDocument: (name: string) => string | null;
  /** The word numbers that a snippet takes where it first stands in a document; empty where it does not. */
  readonly findSnippet: (document: string | null, snippet: string) => ReadonlySet<number>;
  /** The word numbers that spans touch. */
  readonly take: (document: string | null, spans: Spans | null | undefined) => Set<number>;
}

/** Reads an export once, so that snippets and spans can be compared as sets of words. */
export function indexCase(exported: ExportedCase): CaseIndex {
  const ids = new Map<string, string>();
  for (const { id, name } of exported.documents) {
    for (const key of [name, id]) {
      if (key === null || key === undefined || key === '') continue;
      ids.set(key, id);
      ids.set(dropEnding(key), id);
    }
  }
  const words = new Map(exported.documents.map(({ id, text }) => [id, findPlainWords(text)]));
  const statementsOf = new Map<string, ExportedStatement[]>();
  for (const statement of exported.statements) {
    const list = statementsOf.get(statement.document);
    if (list === undefined) statementsOf.set(statement.document, [statement]);
    else list.push(statement);
  }
  const wordsOf = (document: string | null): readonly ScoredWord[] => words.get(document ?? '') ?? [];
  return {
    claims: exported.claims,
    statementsOf,
    findDocument: (name) => ids.get(name) ?? ids.get(dropEnding(name)) ?? null,
    findSnippet: (document, snippet) => findRun(wordsOf(document), findPlainWords(snippet)),
    take: (document, spans) => takeWords(wordsOf(document), spans ?? []),
  };
}

function dropEnding(name: string): string {
  return name.replace(/\.[\p{L}\p{N}_]+$/u, '');
}

function findRun(have: readonly ScoredWord[], want: readonly ScoredWord[]): Set<number> {
  for (let i = 0; i + want.length <= have.length; i += 1) {
    let length = 0;
    while (length < want.length && have[i + length]?.word === want[length]?.word) length += 1;
    if (length === want.length) return new Set(want.map((_, k) => i + k));
  }
  return new Set();
}
