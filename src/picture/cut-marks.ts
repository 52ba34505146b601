import type { MarkedStatement, ReaderPage } from '../model/pages.ts';
import type { Span } from '../model/span.ts';

/** A stretch of text that the same parts of the same statements cover. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  /** Parts that cover it. */
  readonly parts: readonly ('source' | 'cue' | 'content')[];
  /** In how many contents it stands. */
  readonly depth: number;
  /** The innermost statement, null outside of all. */
  readonly statement: string | null;
  /** All statements that cover it. */
  readonly covers: readonly string[];
  /** Statements that begin here. */
  readonly begins: readonly { readonly id: string; readonly number: number; readonly label: string }[];
}

export interface CutBlock {
  readonly start: number;
  readonly kind: ReaderPage['blocks'][number]['kind'];
  readonly stretches: readonly Stretch[];
}

interface Piece {
  readonly span: Span;
  readonly part: 'source' | 'cue' | 'content';
  readonly statement: MarkedStatement;
}

/**
 * Cuts a document into stretches, so that overlapping statements can be marked without markup of their own.
 * @param statements in the order of their beginnings; their numbers are their places in it
 */
export function cutMarks(
  text: string,
  blocks: ReaderPage['blocks'],
  statements: readonly MarkedStatement[],
): CutBlock[] {
  const pieces = statements
    .flatMap((statement): Piece[] =>
      (['source', 'cue', 'content'] as const).flatMap((part) =>
        statement[part].map((span) => ({ span, part, statement })),
      ),
    )
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const begins = new Map<number, Stretch['begins'][number][]>();
  for (const [at, statement] of statements.entries()) {
    const spans = [...statement.source, ...statement.cue, ...statement.content];
    const start = Math.min(...spans.map((span) => span[0]));
    const label = `Statement ${at + 1}: ${statement.speaker}`;
    begins.set(start, [...(begins.get(start) ?? []), { id: statement.id, number: at + 1, label }]);
  }
  const shown = blocks.length > 0 ? blocks : [{ kind: 'paragraph' as const, span: [0, text.length] as const }];
  let open: Piece[] = [];
  let next = 0;
  return shown.map(({ kind, span: [start, end] }): CutBlock => {
    while (next < pieces.length && pieces[next]!.span[0] < end) open.push(pieces[next++]!);
    open = open.filter(({ span }) => span[1] > start);
    const here = open.filter(({ span }) => span[0] < end);
    const cuts = [
      ...new Set([start, end, ...here.flatMap(({ span }) => span).filter((cut) => cut > start && cut < end)]),
    ];
    cuts.sort((a, b) => a - b);
    const stretches = cuts.slice(0, -1).map((cut, at) => {
      const stop = cuts[at + 1]!;
      return makeStretch(
        text.slice(cut, stop),
        cut,
        here.filter(({ span }) => span[0] <= cut && span[1] >= stop),
        begins.get(cut) ?? [],
      );
    });
    return { start, kind, stretches };
  });
}

function makeStretch(words: string, start: number, covering: readonly Piece[], begins: Stretch['begins']): Stretch {
  const inner = covering.reduce<Piece | null>(
    (best, piece) => (best === null || length(piece.span) <= length(best.span) ? piece : best),
    null,
  );
  const contents = covering.filter(({ part }) => part === 'content').length;
  const parts = (['source', 'cue', 'content'] as const).filter((part) => covering.some((piece) => piece.part === part));
  return {
    start,
    words,
    parts,
    depth: contents,
    statement: inner?.statement.id ?? null,
    covers: [...new Set(covering.map(({ statement }) => statement.id))],
    begins,
  };
}

function length([start, end]: Span): number {
  return end - start;
}
