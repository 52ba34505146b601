import type { TimelineItem } from '../../case/case.ts';
import { cleanText } from './clean-text.ts';
import { setSideBySide } from './columns.ts';
import { nameDate } from './name-date.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Papers } from './papers.ts';
import { paint } from './screen.ts';
import type { Screen, Style } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 120;
const KIND_CELLS = 9;

const KIND_STYLES: Readonly<Record<TimelineItem['kind'], Style | null>> = {
  happened: 'strong',
  published: 'dim',
  reported: null,
  denied: 'deny',
  step: 'caution',
};

/** Day by day: what is said to have happened, what was published, reported, denied and asked for; undated things last. */
export function drawTimeline(
  page: {
    readonly items: readonly TimelineItem[];
    readonly papers: Papers;
    readonly shortIds: ReadonlyMap<string, string>;
  },
  screen: Screen,
): string {
  const width = Math.min(screen.columns, WIDEST);
  const days = new Map<string | null, TimelineItem[]>();
  for (const item of page.items) days.set(item.when, [...(days.get(item.when) ?? []), item]);
  const undated = days.get(null) ?? [];
  days.delete(null);
  const lines: string[] = [];
  for (const [day, items] of [...days, ...(undated.length > 0 ? [[null, undated] as const] : [])]) {
    const head = day === null ? 'No date: not placed' : nameDate(day);
    if (lines.length > 0) lines.push('');
    lines.push(paint(screen, 'head', head));
    for (const item of items) lines.push(...drawItem(item, page, screen, width));
  }
  return lines.length === 0 ? 'Nothing in this case has a date, and nothing else is known.\n' : `${lines.join('\n')}\n`;
}

function drawItem(
  item: TimelineItem,
  page: { readonly papers: Papers; readonly shortIds: ReadonlyMap<string, string> },
  screen: Screen,
  width: number,
): string[] {
  const style = KIND_STYLES[item.kind];
  const kind = style === null ? item.kind : paint(screen, style, item.kind);
  const cells = Math.max(20, width - KIND_CELLS - 4);
  const words = wrapText(nameItem(item, page.papers), cells);
  const where = nameWhere(item, page);
  const lines = where === '' ? words : [...words, ...wrapText(where, cells).map((line) => paint(screen, 'dim', line))];
  return setSideBySide([
    { lines: [`  ${kind}`], cells: KIND_CELLS + 2 },
    { lines, cells },
  ]);
}

function nameItem(item: TimelineItem, papers: Papers): string {
  const words = cleanText(item.words);
  if (item.kind !== 'denied' || item.statement === null) return words;
  const statement = papers.statements.get(item.statement);
  return statement === undefined ? words : `${words} — denied by ${nameSpeaker(statement, papers)}`;
}

function nameWhere(
  item: TimelineItem,
  { papers, shortIds }: { readonly papers: Papers; readonly shortIds: ReadonlyMap<string, string> },
): string {
  const document = item.document === null ? undefined : papers.documents.get(item.document);
  const place =
    document === undefined
      ? ''
      : [document.publisher, document.name].flatMap((each) => (each === null ? [] : [cleanText(each)])).join(', ');
  const claim = item.claim === null ? '' : (shortIds.get(item.claim) ?? item.claim);
  return [claim, place].filter((each) => each !== '').join(' · ');
}
