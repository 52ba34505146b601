import type { Path, Trace } from './case.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from '../model/claim.ts';
import type { Shown } from './shown.ts';
import { listDocument } from './record-case.ts';

/** Which passages lead to which origin, and by which chain. */
export function traceClaim(shown: Shown, record: ClaimRecord): Trace {
  const readings = shown.byDocument();
  const toPath = (passage: Passage, because: readonly string[]): Path | null => {
    const reading = readings.get(passage.document);
    const statement = reading?.statements.find((one) => one.id === passage.statement);
    if (!reading || !statement) return null;
    return {
      statement,
      document: listDocument(reading.document),
      chain: statement.chain,
      words: passage.spans.map((span) => quote(reading.document, span)),
      stance: passage.stance,
      because,
    };
  };
  const origins = record.origins.list.map((origin) => {
    const leading = new Set(origin.statements);
    const paths = record.claim.passages
      .filter((passage) => leading.has(passage.statement))
      .map((passage) =>
        toPath(
          passage,
          origin.because.filter((one) => one.statement === passage.statement).map((one) => one.reason),
        ),
      )
      .filter((path) => path !== null);
    return { origin, paths };
  });
  const stated = new Set(record.origins.list.flatMap((origin) => origin.statements));
  const unstated = record.claim.passages
    .filter((passage) => !stated.has(passage.statement))
    .map((passage) => toPath(passage, []))
    .filter((path) => path !== null);
  return { record, origins, unstated };
}

function quote(document: Document, span: readonly [number, number]): string {
  return document.text.slice(...span);
}
