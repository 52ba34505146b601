import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { listSources } from '../picture/list-sources.ts';
import { findSourceSpan } from '../text/find-source-span.ts';

/**
 * One line of `hearsay extract`: the statements of one document. `parent` is an index into `statements`. Offsets are UTF-16 code units
 * of the input text itself (a file's own characters; for a line of `.jsonl` its `text`).
 */
export function extractJson(reading: Reading) {
  const { document, statements } = reading;
  const places = new Map(statements.map((statement, place) => [statement.id, place]));
  return {
    id: document.name,
    statements: statements.map((statement) => ({
      voice: statement.voice,
      source: toSource(statement.source, document),
      cue: toSource(statement.cue, document),
      content: toSource(statement.content, document),
      parent: statement.parent === null ? null : (places.get(statement.parent) ?? null),
      speaker: statement.speaker,
      stance: statement.stance,
      basis: statement.basis,
      chain: listSources(statement.chain).map((link) => link.name),
      hedges: statement.hedges,
      when: statement.when,
    })),
  };
}

function toSource(spans: readonly Span[], document: Document): Span[] {
  return spans.map((span) => findSourceSpan(span, document.offsets)).filter((span) => span !== null);
}
