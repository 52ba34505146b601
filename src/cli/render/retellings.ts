import type { ClaimRecord } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Papers } from './papers.ts';
import { joinSpans } from './quote-spans.ts';

/** One wording of a claim, where it stands first. */
export interface Retelling {
  readonly document: Document;
  readonly spans: readonly Span[];
  /** How many other passages have the same words. */
  readonly also: number;
}

/** The different wordings in which documents affirm a claim, by date of publication; undated ones last. */
export function findRetellings(record: ClaimRecord, papers: Papers): Retelling[] {
  const byWords = new Map<string, { document: Document; spans: readonly Span[]; also: number; at: number }>();
  const passages = record.claim.passages
    .filter((passage) => passage.stance === 'affirm')
    .flatMap((passage, at) => {
      const document = papers.documents.get(passage.document);
      return document === undefined ? [] : [{ passage, document, at }];
    })
    .toSorted((a, b) => compareDates(a.document.published, b.document.published) || a.at - b.at);
  for (const { passage, document, at } of passages) {
    const words = (
      joinSpans(document.text, passage.spans)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
    const known = byWords.get(words);
    if (known === undefined) byWords.set(words, { document, spans: passage.spans, also: 0, at });
    else known.also += 1;
  }
  return [...byWords.values()];
}

function compareDates(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '9999', b ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
}
