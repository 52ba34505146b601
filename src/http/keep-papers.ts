import type { Case } from '../case/case.ts';
import { gatherPapers } from '../page/papers.ts';
import type { Papers } from '../page/papers.ts';

/** Gives the papers of a case, gathered anew only when the case has changed. */
export function keepPapers(opened: Case): () => Papers {
  let kept: { mark: object | null; papers: Papers } | null = null;
  return () => {
    // Each state of a case hands out its own records, so the first of them tells one state from the next.
    const records = opened.claims();
    const documents = opened.documents();
    const mark = records[0] ?? documents[0] ?? null;
    if (kept === null || kept.mark !== mark) {
      kept = { mark, papers: gatherPapers(documents, opened.statements(), opened.entities(), records) };
    }
    return kept.papers;
  };
}
