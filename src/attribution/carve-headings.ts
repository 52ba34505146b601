import type { Statement } from '../model/statement.ts';
import type { Span } from '../model/span.ts';
import { carveSpans } from '../text/carve-spans.ts';
import { headingSpans } from './headline.ts';
import type { Page } from './page.ts';

/**
 * A text that is quoted whole brings its headings and run-in labels with it. Each becomes a statement of its own, marked as a headline:
 * shown, never support. What is left of the content stays with the statement.
 * @param nextId gives an id for a place
 * @returns the statement alone where its content holds no heading, or lies in one
 */
export function carveHeadings(page: Page, statement: Statement, nextId: (at: number) => string): Statement[] {
  if (statement.headline || statement.content.length === 0) return [statement];
  const headings = headingSpans(page, statement.content);
  if (headings.length === 0) return [statement];
  const content = carveSpans(statement.content, headings)
    .map((span) => trimSpace(page.text, span))
    .filter(([start, end]) => end > start);
  if (content.length === 0) return [statement];
  return [
    { ...statement, content },
    ...headings.map((span): Statement => ({
      ...statement,
      id: nextId(span[0]),
      content: [span],
      hedges: [],
      when: null,
      headline: true,
    })),
  ];
}

function trimSpace(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s:]/u.test(text[from]!)) from += 1;
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1;
  return [from, to];
}
