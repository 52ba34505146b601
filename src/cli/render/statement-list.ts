import { STANCE_WORDS } from '../../picture/vocabulary-words.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Document } from '../../model/document.ts';
import type { Papers } from './papers.ts';
import type { Screen } from './screen.ts';
import type { Statement } from '../../model/statement.ts';
import { nameDocument } from './name-document.ts';
import { paint } from './screen.ts';
import { quoteSpans } from './quote-spans.ts';
import { setSideBySide } from './columns.ts';
import { shortenStatementIds } from './shorten-ids.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 110;

/** The statements of one document in their order: the id to name each by, who says it, in which words, and who made it so. */
export function drawStatements(
  statements: readonly Statement[],
  document: Document,
  papers: Papers,
  screen: Screen,
): string {
  if (statements.length === 0) return `No statement was found in ${nameDocument(document)}.\n`;
  const shortIds = shortenStatementIds(papers);
  const widest = Math.max(...statements.map(({ id }) => shortIds.get(id)!.length));
  const cells = Math.min(screen.columns, WIDEST) - widest - 2;
  const lines = statements.flatMap((statement) => {
    const by = statement.made === 'person' ? ' (as a person wrote it)' : '';
    const who = `${nameSpeaker(statement, papers)} · ${STANCE_WORDS[statement.stance]}${by}`;
    return setSideBySide([
      { lines: [paint(screen, 'id', shortIds.get(statement.id)!)], cells: widest },
      { lines: [...wrapText(who, cells), ...wrapText(quoteSpans(document.text, statement.content), cells)], cells },
    ]);
  });
  return `${[nameDocument(document), '', ...lines].join('\n')}\n`;
}
