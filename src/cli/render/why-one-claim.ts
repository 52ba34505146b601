import type { ClaimRecord } from '../../model/case-records.ts';
import { cleanText } from './clean-text.ts';
import { indent } from './indent.ts';
import { nameDocument } from './name-document.ts';
import type { Papers } from './papers.ts';
import { quoteSpans } from './quote-spans.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

/** Why words of several statements stand on one claim, pair by pair, and why several names are one entity. */
export function drawWhy(record: ClaimRecord, papers: Papers, screen: Screen, width: number): string[] {
  return [...drawEdges(record, papers, screen, width), ...drawMerges(record, papers, screen, width)];
}

function drawEdges({ claim }: ClaimRecord, papers: Papers, screen: Screen, width: number): string[] {
  if (claim.edges.length === 0) return [];
  const edges = claim.edges.toSorted((a, b) => b.weight - a.weight);
  const quote = (id: string): string => {
    const passage = claim.passages.find((each) => each.statement === id);
    const document = passage && papers.documents.get(passage.document);
    return document === undefined ? id : `${quoteSpans(document.text, passage!.spans)} — ${nameDocument(document)}`;
  };
  const lines = edges.flatMap(({ a, b, reason }) => [
    ...indent(wrapText(quote(a), width - 4), '  · '),
    ...indent(wrapText(quote(b), width - 4), '    '),
    ...indent(wrapText(`they ${cleanText(reason)}`, width - 6), '      ').map((line) => paint(screen, 'dim', line)),
  ]);
  return [paint(screen, 'head', 'Why these words stand on one claim'), ...lines];
}

function drawMerges({ claim }: ClaimRecord, papers: Papers, screen: Screen, width: number): string[] {
  const lines = claim.entities.flatMap((id) => {
    const entity = papers.entities.get(id);
    return (entity?.merges ?? []).flatMap(({ reason, words, document }) => {
      const place = papers.documents.get(document);
      const where = place === undefined ? '' : ` — ${nameDocument(place)}`;
      const line = `${cleanText(entity!.name)}: “${cleanText(words)}”, ${cleanText(reason)}${where}`;
      return indent(wrapText(line, width - 4), '  · ');
    });
  });
  return lines.length === 0 ? [] : [paint(screen, 'head', 'Why these names are one'), ...lines];
}
