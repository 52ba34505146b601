import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { REPORT_WORDS } from '../lexicon/report-words.ts';
import type { Publisher } from './find-publisher.ts';
import type { Scene } from './bearing.ts';
import type { Lead } from './lead.ts';
import { traceStatement } from './trace-statement.ts';
import { holdsWord } from './word-lists.ts';

/**
 * "Reportedly", with nobody named, points back to the report that the text has just cited: the nearest one before it, in
 * the same paragraph or the one before.
 * @returns null where the statement carries no such word or no report was cited
 */
export function recallReport(statement: Statement, publisher: Publisher, scene: Scene): Lead | null {
  const { reading } = scene;
  const mark = findMarks(statement, reading).find((words) => holdsWord(words, REPORT_WORDS));
  if (mark === undefined) return null;
  const at = startOf(statement);
  const paragraphs = findParagraphs(reading.document.text, at);
  let nearest: Statement | null = null;
  for (const other of reading.statements) {
    const start = startOf(other);
    if (start >= at || start < paragraphs || other.headline || !cites(other)) continue;
    if (nearest === null || start > startOf(nearest)) nearest = other;
  }
  if (nearest === null) return null;
  const lead = traceStatement(nearest, publisher, scene);
  if (lead.to !== 'origin') return null;
  return { ...lead, reason: `“${mark}” points back to the report cited just before: ${lead.reason}` };
}

/** Hedges and cues of a statement and of those in whose content it stands, the innermost first. */
function findMarks(statement: Statement, reading: Reading): string[] {
  const marks: string[] = [];
  const seen = new Set<string>();
  let at: Statement | undefined = statement;
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    marks.push(...at.hedges, ...at.cue.map((span) => reading.document.text.slice(...span)));
    const parent: string | null = at.parent;
    at = parent === null ? undefined : reading.statements.find(({ id }) => id === parent);
  }
  return marks;
}

function cites(statement: Statement): boolean {
  return statement.chain.some(({ kind }) => kind === 'outlet');
}

function startOf(statement: Statement): number {
  return Math.min(...[...statement.content, ...statement.source, ...statement.cue].map(([start]) => start));
}

/** Where the paragraph before that of an offset begins. */
function findParagraphs(text: string, offset: number): number {
  const own = text.lastIndexOf('\n', Math.max(0, offset - 1));
  let end = own;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end <= 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
}
