import type { ClaimRecord } from '../../model/case-records.ts';
import type { Note } from '../../model/effect.ts';
import type { Passage } from '../../model/claim.ts';
import { measureWidest, setSideBySide } from './columns.ts';
import { cutWords } from './cut-words.ts';
import { cleanText } from './clean-text.ts';
import { listWords } from '../../picture/count-words.ts';
import { drawComparison } from './comparison.ts';
import { indent } from './indent.ts';
import { nameDate } from '../../picture/name-date.ts';
import { nameDocument } from './name-document.ts';
import { nameOriginCount } from '../../picture/name-origins.ts';
import { drawCard, gatherCards } from './passage-card.ts';
import { SILENCE_WORDS } from '../../picture/vocabulary-words.ts';
import type { Papers } from './papers.ts';
import { joinSpans, quoteSpans } from './quote-spans.ts';
import { findRetellings } from './retellings.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { drawWhy } from './why-one-claim.ts';
import { wrapText } from './wrap-text.ts';

const NARROW = 70;
const WIDEST = 140;
const GAP = 3;

/** Everything that the case has about one claim. */
export interface ClaimPage {
  readonly record: ClaimRecord;
  readonly papers: Papers;
  readonly shortId: string;
  /** Claims whose figure or rating a reader will want beside this one. */
  readonly comparable: readonly ClaimRecord[];
  readonly shortIds: ReadonlyMap<string, string>;
  /** Also why its words stand on one claim. */
  readonly why: boolean;
  /** Also the id of each statement, by which a person decides. */
  readonly ids: boolean;
  readonly notes: readonly Note[];
}

/**
 * One claim in full: its standing and why, affirmations and denials side by side at the same size, origins, who has
 * not answered, its history, and how its words changed.
 */
export function drawClaimPage(page: ClaimPage, screen: Screen): string {
  const width = Math.min(screen.columns, WIDEST);
  const sections = [
    drawHead(page, screen, width),
    drawStanding(page, screen, width),
    drawFields(page, width),
    drawSides(page, screen, width),
    drawOthers(page, screen, width),
    drawOrigins(page, screen, width),
    drawAbsent(page, screen, width),
    drawHistory(page, screen, width),
    drawComparison(page, screen, width),
    drawRetellings(page, screen, width),
    drawNotes(page, screen, width),
    page.why ? drawWhy(page.record, page.papers, screen, width) : [],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function drawHead({ record, shortId }: ClaimPage, screen: Screen, width: number): string[] {
  const { claim, standing } = record;
  const asOf = standing.asOf === null ? 'no date known' : `as of ${nameDate(standing.asOf)}`;
  return [
    ...wrapText(cleanText(claim.title), width).map((line) => paint(screen, 'strong', line)),
    ...wrapText(`${shortId} · ${claim.kind} · ${asOf}`, width).map((line) => paint(screen, 'dim', line)),
  ];
}

function drawStanding({ record }: ClaimPage, screen: Screen, width: number): string[] {
  const { standing } = record;
  return [
    paint(screen, 'head', `Standing: ${standing.label}`),
    ...standing.reasons.flatMap((reason) => indent(wrapText(cleanText(reason), width - 4), '  · ')),
  ];
}

function drawFields({ record }: ClaimPage, width: number): string[] {
  const { claim } = record;
  const rows = Object.entries(claim.fields).map(([name, value]): [string, string] => [
    NAMES_OF_FIELDS[name] ?? name,
    Array.isArray(value) ? value.map((each) => cleanText(String(each))).join('; ') : cleanText(String(value)),
  ]);
  if (claim.when !== null) rows.push(['when', nameDate(claim.when)]);
  const widest = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.flatMap(([name, value]) =>
    setSideBySide([
      { lines: [`  ${name}`], cells: widest + 2 },
      { lines: wrapText(value, width - widest - 4), cells: width - widest - 4 },
    ]),
  );
}

const NAMES_OF_FIELDS: Readonly<Record<string, string>> = { as_of: 'as of', suppliedBy: 'rater supplied by' };

function drawSides(page: ClaimPage, screen: Screen, width: number): string[] {
  const affirmed = sortByDate(page, (passage) => passage.stance === 'affirm');
  const denied = sortByDate(page, (passage) => passage.stance === 'deny');
  if (width < NARROW) {
    return [
      ...drawSide('Affirmed', affirmed, 'Nobody in the case affirms it.', page, screen, width),
      '',
      ...drawSide('Denied', denied, 'Nobody in the case denies it.', page, screen, width),
    ];
  }
  const cells = Math.floor((width - GAP) / 2);
  return setSideBySide(
    [
      { lines: drawSide('Affirmed', affirmed, 'Nobody in the case affirms it.', page, screen, cells), cells },
      { lines: drawSide('Denied', denied, 'Nobody in the case denies it.', page, screen, cells), cells },
    ],
    GAP,
  );
}

function drawSide(
  name: string,
  passages: readonly Passage[],
  none: string,
  page: ClaimPage,
  screen: Screen,
  cells: number,
): string[] {
  const head = [paint(screen, 'head', name), paint(screen, 'dim', '─'.repeat(cells))];
  if (passages.length === 0) return [...head, ...wrapText(none, cells)];
  return [...head, ...drawCards(passages, page, screen, cells)];
}

function drawOthers(page: ClaimPage, screen: Screen, width: number): string[] {
  const others = sortByDate(page, (passage) => passage.stance === 'question' || passage.stance === 'mention');
  if (others.length === 0) return [];
  return [paint(screen, 'head', 'Asked or mentioned'), ...drawCards(others, page, screen, width)];
}

function drawCards(passages: readonly Passage[], page: ClaimPage, screen: Screen, cells: number): string[] {
  return gatherCards(passages, page.record, page.papers, page.ids).flatMap((card, at) => {
    const lines = drawCard(card, screen, cells);
    return at === 0 ? lines : ['', ...lines];
  });
}

function sortByDate({ record, papers }: ClaimPage, wanted: (passage: Passage) => boolean): Passage[] {
  const dated = (passage: Passage): string => papers.documents.get(passage.document)?.published ?? '9999';
  const kept = record.claim.passages.filter(wanted);
  return kept
    .map((passage, at) => ({ passage, at, date: dated(passage) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at - b.at))
    .map(({ passage }) => passage);
}

function drawOrigins({ record, papers }: ClaimPage, screen: Screen, width: number): string[] {
  const { origins } = record;
  const lines = [paint(screen, 'head', `Origins: ${nameOriginCount(origins)}`)];
  for (const [at, origin] of origins.list.entries()) {
    const overlap = origin.mayOverlap ? ' (may be the same as another of these)' : '';
    lines.push(...indent(wrapText(cleanText(origin.label) + overlap, width - 5), `  ${at + 1}. `.padEnd(5)));
    for (const { reason, statement } of origin.because) {
      lines.push(...indent(wrapText(explain(reason, statement, papers), width - 7), '     · '));
    }
  }
  const own = origins.unstated > 0 ? nameOwnVoices(record, papers) : '';
  if (own !== '') {
    const also = origins.list.length > 0 ? 'Also said' : 'Said';
    lines.push(...indent(wrapText(`${also} without a source, in the own voice of ${own}`, width - 2), '  '));
  }
  for (const id of origins.saysMore) {
    lines.push(...indent(wrapText(`Says there are more, names none: ${quoteStatement(id, papers)}`, width - 2), '  '));
  }
  return lines;
}

function nameOwnVoices(record: ClaimRecord, papers: Papers): string {
  const counted = new Set(record.origins.list.flatMap((origin) => origin.statements));
  const names = record.claim.passages.flatMap((passage) => {
    const statement = papers.statements.get(passage.statement);
    const document = papers.documents.get(passage.document);
    const own = statement !== undefined && passage.stance === 'affirm' && !counted.has(statement.id);
    return own && document !== undefined && statement.basis !== 'machine' && !statement.headline
      ? [cleanText(document.publisher ?? document.name)]
      : [];
  });
  return listWords([...new Set(names)].toSorted());
}

function explain(reason: string, statement: string, papers: Papers): string {
  const found = papers.statements.get(statement);
  const document = found && papers.documents.get(found.document);
  return document === undefined ? cleanText(reason) : `${cleanText(reason)} — ${nameDocument(document)}`;
}

function quoteStatement(id: string, papers: Papers): string {
  const statement = papers.statements.get(id);
  const document = statement && papers.documents.get(statement.document);
  if (statement === undefined || document === undefined) return id;
  const spans = [...statement.source, ...statement.cue, ...statement.content].toSorted((a, b) => a[0] - b[0]);
  return `${quoteSpans(document.text, spans)} — ${nameDocument(document)}`;
}

function drawAbsent({ record, papers }: ClaimPage, screen: Screen, width: number): string[] {
  const { claim, standing } = record;
  const lines: string[] = [];
  if (claim.silences.length > 0) {
    lines.push(paint(screen, 'head', 'Asked, and not answered'));
    const silent = Map.groupBy(claim.silences, ({ name, kind }) => `${cleanText(name)} ${SILENCE_WORDS[kind]}`);
    for (const [words, silences] of silent) {
      const quoted = silences.map(({ statement }) => quoteStatement(statement, papers));
      lines.push(...indent(wrapText(`${words}: ${[...new Set(quoted)].join('; ')}`, width - 4), '  · '));
    }
  }
  if (standing.unheard.length > 0) {
    lines.push(paint(screen, 'head', 'Not heard in this case'));
    for (const name of standing.unheard) lines.push(...indent(wrapText(cleanText(name), width - 4), '  · '));
  }
  return lines;
}

function drawHistory({ record, papers }: ClaimPage, screen: Screen, width: number): string[] {
  const { history } = record.claim;
  if (history.length === 0) return [];
  const lines = [paint(screen, 'head', 'Where it stands, step by step')];
  for (const step of history) {
    const when = step.when === null ? 'no date' : nameDate(step.when);
    lines.push(
      ...indent(wrapText(`${when}: ${step.step} — ${quoteStatement(step.statement, papers)}`, width - 4), '  · '),
    );
  }
  return lines;
}

function drawNotes({ notes }: ClaimPage, screen: Screen, width: number): string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ seq, at, actor, text }) =>
    indent(
      wrapText(`${cleanText(text)} — ${cleanText(actor)}, ${nameDate(at.slice(0, 10))}, entry ${seq}`, width - 4),
      '  · ',
    ),
  );
  return [paint(screen, 'head', 'Notes'), ...lines];
}

function drawRetellings({ record, papers }: ClaimPage, screen: Screen, width: number): string[] {
  const retellings = findRetellings(record, papers);
  if (retellings.length < 2) return [];
  const rows = retellings.map(({ document, spans, also }) => ({
    when: document.published === null ? 'no date' : nameDate(document.published),
    whose: cleanText(document.publisher ?? document.name),
    words: joinSpans(document.text, spans),
    more: also === 0 ? '' : ` (${also} more)`,
  }));
  const when = measureWidest(rows.map((row) => row.when));
  const whose = Math.min(24, measureWidest(rows.map((row) => row.whose)));
  const cells = width - when - whose - 6;
  const lines = rows.flatMap((row) =>
    setSideBySide([
      { lines: [row.when], cells: when },
      { lines: [cutWords(row.whose, whose)], cells: whose },
      { lines: [`“${cutWords(row.words, cells - row.more.length - 2)}”${row.more}`], cells },
    ]),
  );
  return [paint(screen, 'head', 'How its words changed'), ...indent(lines, '  ', '  ')];
}
