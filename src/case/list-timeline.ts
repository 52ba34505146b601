import type { Shown } from './shown.ts';
import type { TimelineItem } from '../model/case-records.ts';
import { placeDocuments } from '../standing/filter-as-of.ts';
import { weighAsOf } from './filter-claims.ts';

/** At one date: first what is said to have happened, then what was published, then what that reports and denies. */
const ORDER: readonly TimelineItem['kind'][] = ['happened', 'step', 'published', 'reported', 'denied'];

/** What happened and what was said about it, by date; what has no date comes last. */
export function listTimeline(shown: Shown, asOf: string | null): TimelineItem[] {
  const items: TimelineItem[] = [];
  const claims = asOf === null ? shown.claims() : weighAsOf(shown, shown.claims(), asOf);
  const { placed } = placeDocuments(shown.documents(), asOf);
  const dates = new Map(shown.documents().map((document) => [document.id, document.published]));
  for (const document of shown.documents()) {
    const when = document.published;
    if (asOf !== null && !placed.has(document.id)) continue;
    items.push({
      when,
      kind: 'published',
      words: document.title ?? document.name,
      claim: null,
      statement: null,
      document: document.id,
    });
  }
  for (const { claim } of claims) {
    const { id, title } = claim;
    if (claim.when !== null) {
      items.push({ when: claim.when, kind: 'happened', words: title, claim: id, statement: null, document: null });
    }
    for (const step of claim.history) {
      const document = claim.passages.find((passage) => passage.statement === step.statement)?.document ?? null;
      items.push({
        when: step.when,
        kind: 'step',
        words: `${step.step}: ${title}`,
        claim: id,
        statement: step.statement,
        document,
      });
    }
    const seen = new Set<string>();
    for (const passage of claim.passages) {
      if (passage.stance !== 'affirm' && passage.stance !== 'deny') continue;
      const kind = passage.stance === 'deny' ? 'denied' : 'reported';
      // A document that says a thing three times reports it once.
      if (seen.has(`${kind} ${passage.document}`)) continue;
      seen.add(`${kind} ${passage.document}`);
      const when = dates.get(passage.document) ?? null;
      items.push({ when, kind, words: title, claim: id, statement: passage.statement, document: passage.document });
    }
  }
  return items.toSorted(
    (a, b) =>
      compareDates(a.when, b.when) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.words, b.words),
  );
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return compare(a.replaceAll(/[~?%]/g, ''), b.replaceAll(/[~?%]/g, ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
