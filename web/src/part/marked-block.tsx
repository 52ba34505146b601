import { Link } from '../address.tsx';
import type { CutBlock, Stretch } from '../../../src/picture/cut-marks.ts';
import type { ReactNode } from 'react';
import { memo } from 'react';

/** One block of a document, its statements marked in place. */
export const MarkedBlock = memo(
  ({
    block,
    chosen,
    own,
  }: {
    readonly block: CutBlock;
    readonly chosen: string | null;
    /** Whether the document's own voice is marked too. */
    readonly own: boolean;
  }): ReactNode => {
    const inside = block.stretches.map((stretch) => (
      <Marked key={stretch.start} stretch={stretch} chosen={chosen} own={own} />
    ));
    if (block.kind === 'heading' || block.kind === 'title') {
      return (
        <h2 dir="auto" className={`block ${block.kind}`}>
          {inside}
        </h2>
      );
    }
    return (
      <p dir="auto" className={`block ${block.kind}`}>
        {inside}
      </p>
    );
  },
);
MarkedBlock.displayName = 'MarkedBlock';

function Marked({
  stretch,
  chosen,
  own,
}: {
  readonly stretch: Stretch;
  readonly chosen: string | null;
  /** Whether the document's own voice is marked too. */
  readonly own: boolean;
}): ReactNode {
  const isChosen = chosen !== null && stretch.covers.includes(chosen);
  const names = [...stretch.parts, stretch.depth > 1 ? 'nested' : '', isChosen ? 'chosen' : ''].filter(
    (name) => name !== '',
  );
  return (
    <>
      {stretch.begins.map(({ id, number, label }) => (
        <Link
          key={id}
          href={`?${own ? 'own=1&' : ''}s=${encodeURIComponent(id)}`}
          className="number"
          data-mark={id}
          aria-label={label}
          aria-current={id === chosen ? 'true' : undefined}
        >
          {number}
        </Link>
      ))}
      {stretch.statement === null ? (
        <span data-start={stretch.start}>{stretch.words}</span>
      ) : (
        <span className={names.join(' ')} data-statement={stretch.statement} data-start={stretch.start}>
          {stretch.words}
        </span>
      )}
    </>
  );
}
