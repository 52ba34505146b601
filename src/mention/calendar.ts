/** Arithmetic on the proleptic Gregorian calendar. Months are 1 to 12, weekdays 0 (Monday) to 6. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(day: Day, count: number): Day {
  const at = new Date(Date.UTC(day.year, day.month - 1, day.day) + count * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Moves by whole months; a day that the month lacks becomes its last. */
export function addMonths(day: Day, count: number): Day {
  const at = day.year * 12 + day.month - 1 + count;
  const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(day.day, lengthOfMonth(year, month)) };
}

export function weekdayOf(day: Day): number {
  return (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / DAY_MS);
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

export function formatDay(day: Day): string {
  return `${formatMonth(day.year, day.month)}-${String(day.day).padStart(2, '0')}`;
}
