import type { Decided } from '../../model/effect.ts';
import type { Decision } from '../../model/decision.ts';
import type { Shown } from '../shown.ts';
import { listAnchors } from '../apply-decisions.ts';

/** What a decision is about, each stretch once, in the words of its document. */
export function quoteDecision(decision: Decision, shown: Shown): Decided['quoted'] {
  const documents = new Map(shown.documents().map((document) => [document.sha256, document]));
  const quoted = listShown(decision).flatMap(({ sha256, words }) => {
    const document = documents.get(sha256);
    const flat = words.replaceAll(/\s+/g, ' ').trim();
    return document === undefined ? [] : [{ words: flat, document: document.id, name: document.name }];
  });
  return quoted.filter(
    (each, at) => quoted.findIndex(({ words, document }) => words === each.words && document === each.document) === at,
  );
}

/** The anchors that a person wants to read again; those that only say where the rest stays are left out. */
function listShown(decision: Decision): ReturnType<typeof listAnchors> {
  if (decision.kind === 'accepted' || decision.kind === 'split') return listAnchors(decision).slice(0, 1);
  if (decision.kind === 'placed') return [decision.passage];
  if (decision.kind === 'corrected') return [...decision.source, ...decision.cue, ...decision.content];
  return listAnchors(decision);
}
