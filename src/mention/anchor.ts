import type { Day } from './calendar.ts';
import { lengthOfMonth } from './calendar.ts';

/** The date from which relative dates are reckoned, as finely as it is known. */
export interface Anchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const LEADING_POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** Reads the first point of an EDTF string; null where it holds no year, or a season. */
export function readAnchor(edtf: string | null): Anchor | null {
  const match = edtf === null ? null : LEADING_POINT.exec(edtf);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (month < 1 || month > 12) return { year, month: null, day: null };
  return { year, month, day: day < 1 || day > lengthOfMonth(year, month) ? null : day };
}

/** The anchor as a day, or null where it is only a month or year. */
export function dayOf(anchor: Anchor | null): Day | null {
  if (anchor === null || anchor.month === null || anchor.day === null) return null;
  return { year: anchor.year, month: anchor.month, day: anchor.day };
}
