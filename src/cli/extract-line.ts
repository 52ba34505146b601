import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { findSourceSpan } from '../text/find-source-span.ts';

/** One document of `hearsay extract`, as the contract has it. Offsets lead into the input as it was decoded. */
export interface ExtractedLine {
  readonly id: string;
  readonly statements: readonly {
    readonly voice: string;
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
    /** Index in this list. */
    readonly parent: number | null;
    readonly speaker: string | null;
    readonly stance: string;
    readonly basis: string;
    readonly chain: readonly string[];
    readonly hedges: readonly string[];
    readonly when: string | null;
  }[];
}

/** What reading a document gives → its line of `hearsay extract`. */
export function extractLine({ document, statements }: Reading): ExtractedLine {
  const at = new Map(statements.map((statement, index) => [statement.id, index]));
  const map = (spans: readonly Span[]): Span[] =>
    spans.flatMap((span) => {
      const mapped = findSourceSpan(span, document.offsets);
      return mapped === null ? [] : [mapped];
    });
  return {
    id: document.name,
    statements: statements.map((statement) => ({
      voice: statement.voice,
      source: map(statement.source),
      cue: map(statement.cue),
      content: map(statement.content),
      parent: statement.parent === null ? null : (at.get(statement.parent) ?? null),
      speaker: statement.speaker,
      stance: statement.stance,
      basis: statement.basis,
      chain: statement.chain.map((link) => link.name),
      hedges: statement.hedges,
      when: statement.when,
    })),
  };
}
