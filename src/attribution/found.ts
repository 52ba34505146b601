import type { Span } from '../model/span.ts';
import type { Item } from './line.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** A raw attribution with what the choice between overlapping ones needs. */
export interface Found extends RawAttribution {
  /** True where quotations that follow in lines of their own may continue it. */
  readonly speaks: boolean;
  /** True where the content is still to come: the line ended with a colon. */
  readonly open: boolean;
}

/** The stretch of some items, in UTF-16 code units. */
export function spanOf(items: readonly Item[], from: number, to: number): Span[] {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined || from >= to ? [] : [[first.start, last.end]];
}
