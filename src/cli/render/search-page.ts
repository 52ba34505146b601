import type { SearchHit } from '../../case/case.ts';
import type { Span } from '../../model/span.ts';
import { cleanText } from './clean-text.ts';
import { countOf } from '../../picture/count-words.ts';
import { indent } from './indent.ts';
import { nameDocument } from './name-document.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Papers } from './papers.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 110;
const OPEN = '\u2402';
const CLOSE = '\u2403';

/** Where words stand: statements with who says them, then documents. Words found are marked, on paper with ‹ ›. */
export function drawSearch(hits: readonly SearchHit[], text: string, papers: Papers, screen: Screen): string {
  const width = Math.min(screen.columns, WIDEST);
  if (hits.length === 0) return `Nothing in this case holds ${cleanText(text)}.\n`;
  const lines: string[] = [];
  for (const hit of hits) {
    const document = papers.documents.get(hit.document);
    if (document === undefined) continue;
    const statement = hit.kind === 'statement' ? papers.statements.get(hit.id) : undefined;
    const who = statement === undefined ? '' : `${nameSpeaker(statement, papers)} · `;
    lines.push(...wrapText(who + nameDocument(document), width).map((line) => paint(screen, 'dim', line)));
    const marked = markHits(hit.excerpt, hit.hits);
    lines.push(...indent(wrapText(marked, width - 2), '  ').map((line) => showMarks(line, screen)), '');
  }
  const statements = hits.filter((hit) => hit.kind === 'statement').length;
  const count = [
    ...(statements > 0 ? [countOf(statements, 'statement')] : []),
    ...(hits.length > statements ? [countOf(hits.length - statements, 'document')] : []),
  ];
  return `${[...lines, count.join(', ')].join('\n')}\n`;
}

/** Marks survive wrapping because they are single letters; a phrase is marked word by word, so that lines break between. */
function markHits(excerpt: string, hits: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of hits) {
    if (start < at) continue;
    const words = excerpt.slice(start, end).replaceAll(/\S+/g, (word) => OPEN + word + CLOSE);
    marked += excerpt.slice(at, start) + words;
    at = end;
  }
  return cleanText(marked + excerpt.slice(at));
}

function showMarks(line: string, screen: Screen): string {
  if (!screen.colour) return line.replaceAll(OPEN, '‹').replaceAll(CLOSE, '›');
  return line.replaceAll(/\u2402([^\u2403]*)\u2403/g, (_, words: string) => paint(screen, 'strong', words));
}
