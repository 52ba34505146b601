import type { FigureMention } from '../../mention/find-figures.ts';
import { wordStem } from '../../claim/clause/word-stem.ts';

/** How far apart two figures may lie of which one is given as "about". */
const ROUGHLY = 0.06;
/** "More than 200 million" holds for 240 million and no longer for three times as much. */
const OVER = 1.5;

/** True where a draft's figure may stand for a document's: the same, or rounded within the precision that either states. */
export function figuresAgree(draft: FigureMention, document: FigureMention): boolean {
  const [a, b] = [draft.value, document.value];
  if (a === b) return true;
  if (a === 0 || b === 0) return false;
  if (roundLike(b, a) === a && (draft.precision !== 'exact' || significantDigits(a) > 1)) return true;
  if (roundLike(a, b) === b && document.precision !== 'exact') return true;
  if ((draft.precision === 'about' || document.precision === 'about') && Math.abs(a - b) <= ROUGHLY * Math.max(a, b)) {
    return true;
  }
  if (draft.precision === 'over') return b >= a && b <= a * OVER;
  if (draft.precision === 'under') return b <= a && b * OVER >= a;
  return false;
}

/** `value` rounded to as many significant digits as `like` has. */
function roundLike(value: number, like: number): number {
  return Number(value.toPrecision(Math.min(15, significantDigits(like))));
}

function significantDigits(value: number): number {
  return Math.max(
    1,
    value
      .toPrecision(12)
      .replace(/e.*$/u, '')
      .replace(/^-?0\.0*|[.-]/gu, '')
      .replace(/0+$/u, '').length,
  );
}

/** True where two figures count the same kind of thing: money with money, shares with shares, ships with vessels of the same name. */
export function unitsAgree(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return /^of \d/u.test(a ?? b ?? '');
  return headOf(a) === headOf(b) && kindOf(a) === kindOf(b);
}

/** "of 5" and "percent" count nothing that can be named otherwise; currencies are their codes. */
function kindOf(unit: string): string {
  return /^(?:of \d+|percent|percentage points|[A-Z]{3})$/u.test(unit) ? unit : 'count';
}

function headOf(unit: string): string {
  return wordStem(unit.split(' ').at(-1)!);
}
