const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{1,2}:\d{2}.{0,30})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const EDTF_PARTIAL = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ,].{0,40})?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,].{0,40})?$/;
const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ ,].{0,40})?$/;
const MONTH_FIRST = new RegExp(`^(?:[a-z]{3,9}\\.?,? )?${MONTH} ${DAY},? (\\d{4})\\b.{0,60}$`, 'i');
const DAY_FIRST = new RegExp(`^(?:[a-z]{3,9}\\.?,? )?${DAY}[ -]${MONTH},?[ -](\\d{4})\\b.{0,60}$`, 'i');
const MONTH_ALONE = new RegExp(`^${MONTH},? (\\d{4})$`, 'i');
const LEAD_IN = /^(?:published|posted|updated|first published|date)(?: on| at)?:? /i;

/**
 * A date as people and pages write it, as EDTF (ISO 8601-2). A time of day is left out: the day is that of the place of publication.
 * @returns null where it is no date, or could be two ("03/04/2024")
 */
export function readDate(words: string): string | null {
  const date = words
    .trim()
    .replaceAll(/\s{1,20}/g, ' ')
    .replace(LEAD_IN, '');
  if (date.length > 100) return null;
  if (date.includes('/') && /^[\d~?X.-]+\/[\d~?X.-]+$/.test(date) && !SLASHED.test(date) && !NUMERIC.test(date))
    return readInterval(date);
  let match = ISO.exec(date) ?? COMPACT.exec(date) ?? SLASHED.exec(date);
  if (match) return toDay(match[1], match[2], match[3]);
  match = EDTF_PARTIAL.exec(date);
  if (match) {
    if (
      match[2] &&
      match[2] !== 'XX' &&
      !(Number(match[2]) >= 1 && Number(match[2]) <= 12) &&
      !(Number(match[2]) >= 21 && Number(match[2]) <= 24)
    )
      return null;
    if (match[2] && match[3] && match[2] !== 'XX' && match[3] !== 'XX' && toDay(match[1], match[2], match[3]) === null)
      return null;
    return date;
  }
  match = DOTTED.exec(date);
  if (match) return toDay(match[3], match[2], match[1]);
  match = NUMERIC.exec(date);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) return toDay(match[3], match[2], match[1]);
    if ((second > 12 && first <= 12) || first === second) return toDay(match[3], match[1], match[2]);
    return null;
  }
  match = MONTH_FIRST.exec(date);
  if (match) return toDay(match[3], toMonth(match[1]), match[2]);
  match = DAY_FIRST.exec(date);
  if (match) return toDay(match[3], toMonth(match[2]), match[1]);
  match = MONTH_ALONE.exec(date);
  if (match) return `${match[2]}-${toMonth(match[1])}`;
  return null;
}

function readInterval(words: string): string | null {
  const [from, to] = words.split('/').map((part) => (part === '..' || part === '' ? part : readDate(part)));
  return from === null || to === null || from === undefined || to === undefined || (from === '' && to === '')
    ? null
    : `${from}/${to}`;
}

function toMonth(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1).padStart(2, '0');
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const date = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : null;
}
