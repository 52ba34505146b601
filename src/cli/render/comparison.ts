import type { ClaimRecord } from '../../model/case-records.ts';
import { cleanText } from './clean-text.ts';
import { setSideBySide } from './columns.ts';
import { nameDate } from '../../picture/name-date.ts';
import { nameOriginCount } from '../../picture/name-origins.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const HEADS: Readonly<Record<string, string>> = { figure: 'Figures side by side', assessment: 'Ratings side by side' };

/** Other figures of the same thing, or other ratings, beside a claim's own: none is averaged, none supplied. */
export function drawComparison(
  page: {
    readonly record: ClaimRecord;
    readonly comparable: readonly ClaimRecord[];
    readonly shortIds: ReadonlyMap<string, string>;
  },
  screen: Screen,
  width: number,
): string[] {
  const head = HEADS[page.record.claim.kind];
  if (head === undefined || page.comparable.length === 0) return [];
  const rows = [page.record, ...page.comparable].map((record) => ({
    id: page.shortIds.get(record.claim.id) ?? record.claim.id,
    value: nameValue(record),
    whose: nameWhose(record),
    standing: `${record.standing.label}, ${nameOriginCount(record.origins)}`,
  }));
  const id = Math.max(...rows.map((row) => row.id.length));
  const room = width - id - 8;
  const value = Math.min(Math.floor(room * 0.3), Math.max(...rows.map((row) => row.value.length)));
  const standing = Math.min(26, Math.floor(room * 0.3));
  const whose = room - value - standing;
  return [
    paint(screen, 'head', head),
    ...rows.flatMap((row) =>
      setSideBySide([
        { lines: [`  ${row.id}`], cells: id + 2 },
        { lines: wrapText(row.value, value), cells: value },
        { lines: wrapText(row.whose, whose), cells: whose },
        { lines: wrapText(row.standing, standing), cells: standing },
      ]),
    ),
  ];
}

const PRECISION_WORDS: Readonly<Record<string, string>> = { over: 'over ', under: 'under ', about: 'about ' };

function nameValue({ claim }: ClaimRecord): string {
  const { value, unit, precision, scale, as_of: asOf } = claim.fields;
  if (value === undefined) return cleanText(claim.title);
  const amount = typeof value === 'number' ? value.toLocaleString('en-GB') : String(value);
  const parts = [`${PRECISION_WORDS[String(precision)] ?? ''}${amount}`];
  if (unit !== undefined) parts.push(String(unit));
  if (scale !== undefined) parts.push(`(${String(scale)})`);
  if (asOf !== undefined) parts.push(`as of ${nameDate(String(asOf))}`);
  return cleanText(parts.join(' '));
}

function nameWhose({ claim, origins }: ClaimRecord): string {
  const { rater, suppliedBy, of } = claim.fields;
  if (rater !== undefined) {
    const by = suppliedBy === undefined ? '' : `, as ${String(suppliedBy)} has it`;
    return cleanText(`${String(rater)}${by}`);
  }
  if (of !== undefined) return cleanText(String(of));
  return origins.list.length === 0
    ? cleanText(claim.title)
    : origins.list.map((origin) => cleanText(origin.label)).join('; ');
}
