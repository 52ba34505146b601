import type { ReactNode } from 'react';
import type { StandingLabel } from '../../../src/model/vocabulary.ts';

/** A claim's standing as a word; the sign before it repeats it for the eye. */
export function StandingMark({ label }: { readonly label: StandingLabel }): ReactNode {
  return (
    <span className="standing" data-standing={label}>
      <Sign label={label} />
      {label}
    </span>
  );
}

/** Two halves: who affirms on the left, who denies on the right; filled where somebody concerned does. */
function Sign({ label }: { readonly label: StandingLabel }): ReactNode {
  const [left, right] = HALVES[label];
  return (
    <svg className="standing-sign" viewBox="0 0 18 10" width="18" height="10" aria-hidden="true">
      <rect x="0.75" y="0.75" width="7" height="8.5" className={`half ${left}`} />
      <rect x="10.25" y="0.75" width="7" height="8.5" className={`half ${right}`} />
    </svg>
  );
}

const HALVES: Readonly<Record<StandingLabel, readonly ['full' | 'open' | 'none', 'full' | 'open' | 'none']>> = {
  acknowledged: ['full', 'none'],
  'acknowledged by one side': ['full', 'full'],
  disputed: ['open', 'full'],
  denied: ['none', 'full'],
  reported: ['open', 'none'],
  unsourced: ['none', 'none'],
  raised: ['none', 'none'],
  withdrawn: ['none', 'open'],
};
