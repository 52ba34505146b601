import type { Papers } from './papers.ts';
import type { TimelineItem } from '../model/case-records.ts';
import type { TimelinePage } from '../model/pages.ts';
import { findPlace } from './make-card.ts';
import { nameSource } from '../picture/name-source.ts';

/** Day by day, what has no date at the end. */
export function makeTimelinePage(items: readonly TimelineItem[], papers: Papers): TimelinePage {
  const days = Map.groupBy(items, ({ when }) => when);
  return {
    days: [...days].map(([when, entries]) => ({
      when,
      entries: entries.map(({ kind, words, claim, statement, document }) => {
        const found = statement === null ? undefined : papers.statements.get(statement);
        return {
          kind,
          words,
          claim,
          speaker:
            found === undefined
              ? null
              : nameSource(found, papers.names, papers.documents.get(found.document)?.text ?? ''),
          place: document === null ? null : findPlace(document, statement, papers),
        };
      }),
    })),
  };
}
