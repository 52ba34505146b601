import type { Card, ClaimPage, Place } from '../model/pages.ts';
import { findPlace, makeCard, makePassageCards } from './make-card.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Papers } from './papers.ts';
import { buildFlow } from './build-flow.ts';
import { listValues } from './list-values.ts';
import { makeClaimRow } from './make-claim-row.ts';
import { quoteWords } from '../picture/quote-words.ts';

const FIELD_NAMES: Readonly<Record<string, string>> = { as_of: 'as of', suppliedBy: 'rating supplied by' };

/**
 * Everything that the case has about one claim.
 * @param others claims that are shown beside it, for figures and assessments
 */
export function makeClaimPage(record: ClaimRecord, others: readonly ClaimRecord[], papers: Papers): ClaimPage {
  const { claim, origins, standing } = record;
  const flow = buildFlow([record], papers);
  const card = (id: string): Card[] => {
    const made = makeCard(id, papers);
    return made === null ? [] : [made];
  };
  const passages = (...stances: readonly string[]): ClaimPage['affirmed'] =>
    makePassageCards(
      claim.passages.filter(({ stance }) => stances.includes(stance)),
      record,
      papers,
    );
  const silent = Map.groupBy(claim.silences, ({ kind, name }) => JSON.stringify([kind, name]));
  return {
    row: makeClaimRow(record),
    asOf: standing.asOf,
    reasons: standing.reasons,
    fields: Object.entries(claim.fields).map(([name, value]) => ({
      name: FIELD_NAMES[name] ?? name,
      value: Array.isArray(value) ? value.join('; ') : value === true ? 'yes' : value === false ? 'no' : String(value),
    })),
    when: claim.when,
    affirmed: passages('affirm'),
    denied: passages('deny'),
    others: passages('question', 'mention'),
    origins: origins.list.map(({ label, kind, named, mayOverlap, because }) => ({
      label,
      kind,
      named,
      mayOverlap,
      because: because.flatMap(({ reason, statement }) => card(statement).map((made) => ({ reason, card: made }))),
    })),
    unstatedBy: origins.unstated === 0 ? [] : listOwnVoices(record, papers),
    saysMore: origins.saysMore.flatMap(card),
    silences: [...silent.values()].map((group) => ({
      kind: group[0]!.kind,
      name: group[0]!.name,
      cards: group.flatMap(({ statement }) => card(statement)),
    })),
    unheard: standing.unheard,
    history: claim.history.flatMap(({ step, when, statement }) =>
      card(statement).map((made) => ({ step, when, card: made })),
    ),
    retellings: listRetellings(record, papers),
    values: listValues(record, others),
    flow,
    quotes: gatherQuotes(flow, [record], papers),
  };
}

/** Nobody reads more words behind one line than these. */
const MOST_QUOTES = 30;

/** The words behind each line of a flow, of its first statements, by statement. */
export function gatherQuotes(
  flow: ClaimPage['flow'],
  records: readonly ClaimRecord[],
  papers: Papers,
): Record<string, Card> {
  const wanted = new Set(flow.edges.flatMap(({ statements }) => statements.slice(0, MOST_QUOTES)));
  const quotes: Record<string, Card> = {};
  for (const { claim } of records) {
    for (const { statement } of claim.passages) {
      // The whole statement, not the passage alone: source and cue are what made the line.
      const card = wanted.has(statement) && quotes[statement] === undefined ? makeCard(statement, papers) : null;
      if (card !== null) quotes[statement] = card;
    }
  }
  return quotes;
}

function listOwnVoices({ claim, origins }: ClaimRecord, papers: Papers): string[] {
  const counted = new Set(origins.list.flatMap(({ statements }) => statements));
  const names = claim.passages.flatMap(({ statement: id, stance }) => {
    const statement = papers.statements.get(id);
    const document = statement && papers.documents.get(statement.document);
    if (!statement || !document || stance !== 'affirm' || counted.has(id)) return [];
    return statement.basis === 'machine' || statement.headline ? [] : [document.publisher ?? document.name];
  });
  return [...new Set(names)].toSorted();
}

/** The different wordings in which documents affirm a claim, by date; undated ones last. */
function listRetellings({ claim }: ClaimRecord, papers: Papers): ClaimPage['retellings'] {
  const wordings = new Map<string, { words: string; place: Place; also: number }>();
  const told = claim.passages
    .filter(({ stance }) => stance === 'affirm')
    .flatMap((passage) => {
      const document = papers.documents.get(passage.document);
      const place = findPlace(passage.document, passage.statement, papers);
      return document && place ? [{ place, words: quoteWords(document.text, passage.spans) }] : [];
    })
    .toSorted((a, b) => compare(a.place.published ?? '9999', b.place.published ?? '9999'));
  for (const { place, words } of told) {
    const key = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    const known = wordings.get(key);
    if (known === undefined) wordings.set(key, { words, place, also: 0 });
    else known.also += 1;
  }
  return [...wordings.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
