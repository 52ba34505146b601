import type { DraftCheck, Finding } from '../model/check.ts';
import type { CheckPage } from '../model/pages.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Papers } from './papers.ts';
import { findPlace } from './make-card.ts';
import { quoteWords } from '../picture/quote-words.ts';

/** A checked draft with the words that show each finding, and the claims that each sentence stands on by their titles. */
export function makeCheckPage(check: DraftCheck, records: readonly ClaimRecord[], papers: Papers): CheckPage {
  const titles = new Map(records.map(({ claim }) => [claim.id, claim.title]));
  return {
    text: check.text,
    asOf: check.asOf,
    sentences: check.sentences.map(({ span, support, claims }) => ({
      span,
      support,
      claims: claims.flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id)! }] : [])),
    })),
    findings: check.findings.map((finding) => quoteEvidence(finding, papers)),
    ignored: check.ignored.map((finding) => ({ ...quoteEvidence(finding, papers), reason: finding.reason })),
  };
}

function quoteEvidence(
  { rule, span, message, suggestion, evidence }: Finding,
  papers: Papers,
): CheckPage['findings'][number] {
  return {
    rule,
    span,
    message,
    suggestion,
    evidence: evidence.flatMap(({ document, spans }) => {
      const found = papers.documents.get(document);
      const place = findPlace(document, null, papers);
      return found === undefined || place === null ? [] : [{ words: quoteWords(found.text, spans), place }];
    }),
  };
}
