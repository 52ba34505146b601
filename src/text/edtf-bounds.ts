/** Ends of months that EDTF's seasons (21 to 24) and quarters (33 to 36) cover: first month, last month, years to add at the end. */
const PARTS_OF_YEAR: ReadonlyMap<number, readonly [first: number, last: number, years: number]> = new Map([
  [21, [3, 5, 0]],
  [22, [6, 8, 0]],
  [23, [9, 11, 0]],
  [24, [12, 2, 1]],
  [33, [1, 3, 0]],
  [34, [4, 6, 0]],
  [35, [7, 9, 0]],
  [36, [10, 12, 0]],
]);

const POINT = /^(\d[\dX]{3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?$/;

/**
 * The first day that an EDTF string (ISO 8601-2) may mean. Qualifiers (`~`, `?`, `%`) do not widen it.
 * @param edtf for instance `2024-10`, `2021-04~`, `2022-10~/..`, `199X`, `2016-22`
 * @returns `YYYY-MM-DD`, or null where it is open, unknown or no EDTF
 */
export function findEarliestDay(edtf: string | null): string | null {
  if (edtf === null) return null;
  const [from = ''] = edtf.split('/');
  return readPoint(from)?.first ?? null;
}

/**
 * The last day that an EDTF string may mean.
 * @param edtf as in `findEarliestDay`
 * @returns `YYYY-MM-DD`, or null where it is open, unknown or no EDTF
 */
export function findLatestDay(edtf: string | null): string | null {
  if (edtf === null) return null;
  const parts = edtf.split('/');
  return readPoint(parts.at(-1) ?? '')?.last ?? null;
}

/**
 * Whether two EDTF strings may mean a common day. An open end reaches as far as need be; what cannot be read excludes nothing.
 * @returns false only where the two are certainly apart
 */
export function mayOverlap(a: string | null, b: string | null): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function isBefore(a: string | null, b: string | null): boolean {
  const last = findLatestDay(a);
  const first = findEarliestDay(b);
  return last !== null && first !== null && last < first;
}

/**
 * Orders EDTF strings by their first day, then by their last; what has no day comes last. For sorting.
 * @returns negative, zero or positive
 */
export function compareEdtf(a: string | null, b: string | null): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sortKey(edtf: string | null): string {
  const last = findLatestDay(edtf) ?? '9999-99-99';
  return `${findEarliestDay(edtf) ?? last} ${last}`;
}

function readPoint(raw: string): { first: string; last: string } | null {
  const match = POINT.exec(raw.replace(/[~?%]/g, ''));
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const low = Number(year.replaceAll('X', '0'));
  const high = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') return { first: format(low, 1, 1), last: format(high, 12, 31) };
  const part = PARTS_OF_YEAR.get(Number(month));
  if (part !== undefined) {
    const [first, last, years] = part;
    return { first: format(low, first, 1), last: format(high + years, last, lengthOf(high + years, last)) };
  }
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined || day === 'XX') {
    return { first: format(low, number, 1), last: format(high, number, lengthOf(high, number)) };
  }
  if (Number(day) < 1 || Number(day) > lengthOf(high, number)) return null;
  return { first: format(low, number, Number(day)), last: format(high, number, Number(day)) };
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
