import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { go, useAddress, withQuery } from '../address.tsx';
import type { CasePage } from '../../../src/model/pages.ts';
import { countOf } from '../words.ts';
import { nameDate } from '../../../src/picture/name-date.ts';

/** A slider waits so long after its last move before the case is asked. */
const PATIENCE = 120;

/** Replays what was on record on any day on which something was published. */
export function AsOfSlider({ matter }: { readonly matter: CasePage }): ReactNode {
  const address = useAddress();
  const { days, undated } = matter;
  const asOf = address.query.get('asof');
  const shown = asOf === null ? days.length : findDay(days, asOf);
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (moved === null) return undefined;
    const wait = setTimeout(() => {
      setMoved(null);
      go(withQuery(address, { asof: days[moved] ?? null }), { replace: true });
    }, PATIENCE);
    return () => clearTimeout(wait);
  }, [moved, address, days]);
  if (days.length < 2) return null;
  const at = moved ?? shown;
  const words = at >= days.length ? `Everything, to ${nameDate(days.at(-1)!)}` : `On record by ${nameDate(days[at]!)}`;
  return (
    <div className="as-of">
      <label htmlFor="as-of">As of</label>
      <output htmlFor="as-of">
        {words}
        {at < days.length && undated > 0 && (
          <span className="as-of-undated">; {countOf(undated, 'document')} without a date not placed</span>
        )}
      </output>
      <input
        id="as-of"
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={at}
        aria-valuetext={words}
        onChange={(event) => setMoved(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** The last day that is not after the one asked for. */
function findDay(days: readonly string[], asOf: string): number {
  const at = days.findLastIndex((day) => day <= asOf || day.startsWith(asOf));
  return Math.max(0, at);
}
