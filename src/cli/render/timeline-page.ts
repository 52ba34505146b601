import type { TimelineItem } from '../../model/case-records.ts';
import { cleanText } from './clean-text.ts';
import { setSideBySide } from './columns.ts';
import { countOf } from '../../picture/count-words.ts';
import { indent } from './indent.ts';
import { nameDate } from '../../picture/name-date.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Papers } from './papers.ts';
import { paint } from './screen.ts';
import type { Screen, Style } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 120;
const KIND_CELLS = 9;

const KIND_WORDS: Readonly<Record<TimelineItem['kind'], string>> = {
  happened: 'happened',
  published: 'published',
  reported: 'reports',
  denied: 'denial',
  step: 'inquiry',
};
const KIND_STYLES: Readonly<Partial<Record<TimelineItem['kind'], Style>>> = {
  happened: 'strong',
  denied: 'deny',
  step: 'caution',
};

export interface TimelinePage {
  readonly items: readonly TimelineItem[];
  readonly papers: Papers;
  readonly shortIds: ReadonlyMap<string, string>;
  /** Ids of the claims that are shown; entries about others are counted. */
  readonly shown: ReadonlySet<string>;
}

/**
 * Day by day: what is said to have happened and where inquiries stand, then each document of the day with what it
 * reports and denies. What has no date stands apart, at the end.
 */
export function drawTimeline(page: TimelinePage, screen: Screen): string {
  const width = Math.min(screen.columns, WIDEST);
  const shown = page.items.filter(({ claim }) => claim === null || page.shown.has(claim));
  const days = new Map<string | null, TimelineItem[]>();
  for (const item of shown) {
    const day = days.get(item.when);
    if (day === undefined) days.set(item.when, [item]);
    else day.push(item);
  }
  const dated = [...days].filter(([day]) => day !== null);
  const undated = [...days].filter(([day]) => day === null);
  const sections = [...dated, ...undated].map(([day, items]) => [
    paint(screen, 'head', day === null ? 'No date: not placed' : nameDate(day)),
    ...drawDay(items, page, screen, width),
  ]);
  const left = page.items.length - shown.length;
  if (left > 0) {
    const words = `${countOf(left, 'entry', 'entries')} about lesser claims left out: --all shows them`;
    sections.push(wrapText(words, width).map((line) => paint(screen, 'dim', line)));
  }
  if (sections.length === 0) return 'Nothing is in this case yet.\n';
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}

function drawDay(items: readonly TimelineItem[], page: TimelinePage, screen: Screen, width: number): string[] {
  const loose = items.filter(({ kind }) => kind === 'happened' || kind === 'step');
  const said = items.filter(({ kind }) => kind === 'reported' || kind === 'denied');
  const published = items.filter(({ kind }) => kind === 'published');
  const documents = [...new Set([...published, ...said].map(({ document }) => document))];
  return [
    ...loose.flatMap((item) => drawItem(item, page, screen, width, '  ')),
    ...documents.flatMap((document) => [
      ...drawDocument(document, published, page, screen, width),
      ...said
        .filter((item) => item.document === document)
        .flatMap((item) => drawItem(item, page, screen, width, '    ')),
    ]),
  ];
}

function drawDocument(
  id: string | null,
  published: readonly TimelineItem[],
  { papers }: TimelinePage,
  screen: Screen,
  width: number,
): string[] {
  const document = id === null ? undefined : papers.documents.get(id);
  const title = published.find((item) => item.document === id)?.words ?? document?.title ?? '';
  if (document === undefined) return title === '' ? [] : [`  ${cleanText(title)}`];
  const whose = document.publisher === null ? '' : `${cleanText(document.publisher)}: `;
  const words =
    title === document.name
      ? `${whose}${cleanText(title)}`
      : `${whose}${cleanText(title)} (${cleanText(document.name)})`;
  return indent(
    wrapText(words, width - 4).map((line) => paint(screen, 'strong', line)),
    '  ',
    '    ',
  );
}

function drawItem(item: TimelineItem, page: TimelinePage, screen: Screen, width: number, margin: string): string[] {
  const style = KIND_STYLES[item.kind];
  const kind = KIND_WORDS[item.kind];
  const cells = Math.max(20, width - KIND_CELLS - margin.length - 2);
  const id = item.claim === null ? '' : ` [${page.shortIds.get(item.claim) ?? item.claim}]`;
  return indent(
    setSideBySide([
      { lines: [style === undefined ? kind : paint(screen, style, kind)], cells: KIND_CELLS },
      { lines: wrapText(nameItem(item, page.papers) + id, cells), cells },
    ]),
    margin,
  );
}

function nameItem(item: TimelineItem, papers: Papers): string {
  const words = cleanText(item.words);
  const statement =
    item.kind === 'denied' && item.statement !== null ? papers.statements.get(item.statement) : undefined;
  return statement === undefined ? words : `${nameSpeaker(statement, papers)}: ${words}`;
}
