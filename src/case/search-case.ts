import type { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import type { SearchHit } from './case.ts';
import type { Span } from '../model/span.ts';
import { textOf } from './read-row.ts';

const MOST_HITS = 50;
/** Marks that stand in no text that was read as text (NUL is refused, these two are no white space). */
const OPEN = '\u0002';
const CLOSE = '\u0003';
const WORDS_AROUND = 24;

/** Finds documents and statements that hold all the words; words in quotation marks stand side by side. */
export function searchCase(db: DatabaseSync, text: string): SearchHit[] {
  const query = toQuery(text);
  const search = (sql: string, kind: SearchHit['kind']): SearchHit[] =>
    db
      .prepare(sql)
      .all(OPEN, CLOSE, WORDS_AROUND, query, MOST_HITS)
      .map((row) => ({
        kind,
        id: textOf(row, 'id'),
        document: textOf(row, 'document'),
        ...readExcerpt(textOf(row, 'excerpt')),
      }));
  return [
    ...search(
      `SELECT document.id AS id, document.id AS document, snippet(document_search, -1, ?, ?, '…', ?) AS excerpt
       FROM document_search JOIN document ON document.n = document_search.rowid
       WHERE document_search MATCH ? ORDER BY bm25(document_search), document.seq LIMIT ?`,
      'document',
    ),
    ...search(
      `SELECT statement.id AS id, statement.document AS document, snippet(statement_search, -1, ?, ?, '…', ?) AS excerpt
       FROM statement_search JOIN statement ON statement.n = statement_search.rowid
       WHERE statement_search MATCH ? ORDER BY bm25(statement_search), statement.document, statement.place LIMIT ?`,
      'statement',
    ),
  ];
}

/** Each word is quoted, so that none of them is an operator of FTS5. */
function toQuery(text: string): string {
  const terms = [...text.matchAll(/"([^"]+)"|([^\s"]+)/g)]
    .map((match) => (match[1] ?? match[2] ?? '').trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (terms.length === 0) throw new Failure('usage', 'Say which words to look for.');
  return terms.map((term) => `"${term.replaceAll('\0', ' ')}"`).join(' ');
}

function readExcerpt(marked: string): { excerpt: string; hits: Span[] } {
  const hits: Span[] = [];
  let excerpt = '';
  for (const part of marked.split(OPEN)) {
    const [hit, ...rest] = part.split(CLOSE);
    if (rest.length > 0) hits.push([excerpt.length, excerpt.length + hit!.length]);
    excerpt += part.replaceAll(CLOSE, '');
  }
  return { excerpt, hits };
}
