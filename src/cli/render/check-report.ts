import type { DraftCheck, Evidence, Finding } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import { countOf } from '../../picture/count-words.ts';
import { findLineColumns } from '../../text/find-line-column.ts';
import { cleanText } from './clean-text.ts';
import { nameDocument } from './name-document.ts';
import { quoteSpans } from './quote-spans.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';

/**
 * A check as compilers print theirs, `FILE:LINE:COL: rule: message`, with the documents' words and the repair beneath each finding. Lines are
 * not wrapped: programs read them.
 * @param documents of the case
 */
export function drawCheck(check: DraftCheck, documents: readonly Document[], screen: Screen): string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const place = findLineColumns(check.text);
  const head = ({ span }: Finding): string => {
    const { line, column } = place(span[0]);
    return `${cleanText(check.name)}:${line}:${column}`;
  };
  const lines: string[] = [];
  for (const finding of check.findings) {
    lines.push(
      `${paint(screen, 'strong', head(finding))}: ${paint(screen, 'caution', finding.rule)}: ${cleanText(finding.message)}`,
    );
    for (const evidence of finding.evidence) lines.push(...drawEvidence(evidence, byId, screen));
    if (finding.suggestion !== null) lines.push(`    repair: ${cleanText(finding.suggestion)}`);
  }
  for (const finding of check.ignored) {
    lines.push(`${head(finding)}: ignored: ${finding.rule}: ${cleanText(finding.reason)}`);
  }
  const ignored = check.ignored.length > 0 ? `, ${check.ignored.length} ignored` : '';
  const sentences = countOf(check.sentences.filter(({ support }) => support !== 'not-a-claim').length, 'sentence');
  const found = check.findings.length === 0 ? 'No findings' : countOf(check.findings.length, 'finding');
  lines.push(`${found} in ${sentences} that can be looked up${ignored}.`);
  return `${lines.join('\n')}\n`;
}

function drawEvidence({ document, spans }: Evidence, byId: ReadonlyMap<string, Document>, screen: Screen): string[] {
  const found = byId.get(document);
  if (found === undefined) return [];
  return [`    ${quoteSpans(found.text, spans)} ${paint(screen, 'dim', `- ${nameDocument(found)}`)}`];
}
