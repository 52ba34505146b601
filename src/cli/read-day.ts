import { Failure } from '../model/failure.ts';

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The day of an --as-of, or undefined where none was given. */
export function readDay(words: string | boolean | undefined): string | undefined {
  if (typeof words !== 'string') return undefined;
  const [year, month, day] = words.split('-').map(Number);
  const real = day === undefined || new Date(Date.UTC(year!, month! - 1, day)).getUTCDate() === day;
  if (DAY.test(words) && real) return words;
  throw new Failure(
    'usage',
    `--as-of takes a year, a month or a day (2024, 2024-11 or 2024-11-15), not ${JSON.stringify(words)}.`,
  );
}
