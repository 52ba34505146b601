import type { ReactNode } from 'react';
import { sayOriginCount } from '../../../src/picture/name-origins.ts';
import type { OriginMarks as Marks } from '../../../src/model/pages.ts';

const MOST_MARKS = 8;
const MOST_NAMES = 2;

/** A claim's origins: one small mark each, how many in words, and whose. No stated origin is never a number. */
export function OriginMarks({
  origins,
  names = true,
}: {
  readonly origins: Marks;
  readonly names?: boolean;
}): ReactNode {
  const { list } = origins;
  const more = list.length - MOST_NAMES;
  return (
    <span className="origins">
      {list.length > 0 && (
        <span className="origin-marks" aria-hidden="true">
          {list.slice(0, MOST_MARKS).map((origin) => (
            <OriginMark
              key={origin.label}
              kind={origin.mayOverlap ? 'may overlap' : origin.named ? 'named' : 'unnamed'}
            />
          ))}
          {list.length > MOST_MARKS && '+'}
        </span>
      )}
      <span className="origin-count">{sayOriginCount(origins)}</span>
      {names && list.length > 0 && (
        <span className="origin-names">
          {list.slice(0, MOST_NAMES).map(({ label, named, mayOverlap }, at) => (
            <span key={label}>
              {at > 0 && '; '}
              <bdi>{label}</bdi>
              <span className="unseen">
                {named ? '' : ' (not named)'}
                {mayOverlap ? ' (may be the same as another)' : ''}
              </span>
            </span>
          ))}
          {more > 0 && ` and ${more} more`}
        </span>
      )}
    </span>
  );
}

/** One origin: filled where it is named, hollow where it is not, dashed where it may be the same as another. */
export function OriginMark({ kind }: { readonly kind: string }): ReactNode {
  return (
    <svg className="origin-mark" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="3.75" className={`mark ${kind.replace(' ', '-')}`} />
    </svg>
  );
}
