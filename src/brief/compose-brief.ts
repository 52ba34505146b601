import type { Brief, BriefClaim, BriefSection, BriefSource, ListedClaim } from './brief.ts';
import type { CaseRecords, ClaimRecord, Missing } from '../model/case-records.ts';
import { chooseAbout, sortByReply } from './compose-about.ts';
import { findSubject } from './find-subject.ts';
import type { Chosen } from './choose-claims.ts';
import type { Document } from '../model/document.ts';
import type { NoteBook } from './note-book.ts';
import type { Papers } from '../page/papers.ts';
import { SECTION_WORDS } from './section-words.ts';
import { buildFlow } from '../page/build-flow.ts';
import { chooseClaims } from './choose-claims.ts';
import { compareEdtf, findLatestDay } from '../text/edtf-bounds.ts';
import { composeClaim } from './compose-claim.ts';
import { composeGlance } from './compose-glance.ts';
import { composeOpen } from './compose-open.ts';
import { composeTimeline } from './compose-timeline.ts';
import { countOf } from '../picture/count-words.ts';
import { describeSource } from './describe-source.ts';
import { gatherPapers } from '../page/papers.ts';
import { makeClaimRow } from '../page/make-claim-row.ts';
import { makeOriginsPage } from '../page/make-origins-page.ts';
import { nameDate } from '../picture/name-date.ts';
import { openNoteBook } from './note-book.ts';
import { sayAnswers } from './say-answers.ts';
import { sayOriginCount } from '../picture/name-origins.ts';
import { summariseSources } from './summarise-sources.ts';
import { STANDINGS } from '../model/vocabulary.ts';

/** What a brief is made of. */
export interface BriefMaterial {
  /** As of the day of the brief. */
  readonly records: CaseRecords;
  readonly missing: Missing;
}

export interface BriefWish {
  readonly title: string | null;
  /** Ids of claims; null leaves the choice to the rule. */
  readonly claims: readonly string[] | null;
  /** A person or body, by name, for a right-of-reply sheet. */
  readonly about: string | null;
  /** The day that was asked for, EDTF; null for everything that the case holds. */
  readonly asOf: string | null;
}

/** How many claims are told at a glance. */
const MOST_AT_A_GLANCE = 12;
/** How many claims a table lists; of a large case nobody reads more, and the ledger has them. */
const MOST_LISTED = 150;
/** In larger cases the documents that no note cites are counted and not listed. */
const MOST_SOURCES = 150;
/** Letters of the longest form of address ("Hon.", "Lady"). */
const LONGEST_ADDRESS = 4;
/** How many origins the picture of the case shows. */
const MOST_DRAWN = 12;

/**
 * The brief of a case, with every word in place.
 * @throws Failure `not-found`, `usage` where `about` names nobody, or more than one
 */
export function composeBrief({ records, missing }: BriefMaterial, wish: BriefWish): Brief {
  const documents = listDocuments(records, wish.asOf);
  const sources = new Map(documents.map(({ id }, at) => [id, at + 1]));
  const papers = gatherPapers(
    documents,
    records.readings.flatMap(({ document, statements }) => (sources.has(document.id) ? statements : [])),
    records.entities,
    records.claims,
  );
  const notes = openNoteBook(papers, sources);
  const subject = wish.about === null ? null : findSubject(wish.about, records.entities);
  const chosen: Chosen =
    subject === null
      ? chooseClaims(records.claims, papers, wish.claims === null ? null : new Set(wish.claims))
      : chooseAbout(subject, records.claims, papers);
  const sections =
    subject === null
      ? sortByKind(chosen.told, records.claims, papers, notes)
      : sortByReply(subject, chosen.told, records.claims, papers, notes);
  const claims = sections.flatMap((section) => section.claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  const all = [...chosen.told, ...chosen.listed, ...chosen.machine];
  const list = (record: ClaimRecord): ListedClaim => listClaim(record, notes);
  return {
    title: wish.title ?? (subject === null ? 'What is on the record' : `What is on the record about ${subject.name}`),
    about: subject === null ? null : { name: subject.name, roles: listRoles(subject.roles) },
    asOf: records.asOf === null ? null : nameDate(records.asOf),
    head: records.head,
    summary: summariseSources(documents, chosen, papers, subject?.name ?? null),
    glance: chosen.told.slice(0, MOST_AT_A_GLANCE).map(({ claim }) => composeGlance(byId.get(claim.id)!)),
    sections,
    origins: composeOrigins(chosen.told, all, numbers, papers),
    open: composeOpen(all, subject === null ? missing : { ...missing, originals: [] }, numbers, notes),
    timeline: composeTimeline(chosen.told.slice(0, MOST_AT_A_GLANCE), documents, numbers, sources, notes),
    listed: chosen.listed.slice(0, MOST_LISTED).map(list),
    machine: chosen.machine.slice(0, MOST_LISTED).map(list),
    sources: listSources(documents, records, papers, sources, notes),
    notes: notes.notes(),
    leftOut: {
      listed: Math.max(0, chosen.listed.length - MOST_LISTED),
      machine: Math.max(0, chosen.machine.length - MOST_LISTED),
    },
  };
}

/** Every source, or in a large case every one that a note cites; each keeps its number. */
function listSources(
  documents: readonly Document[],
  records: CaseRecords,
  papers: Papers,
  sources: ReadonlyMap<string, number>,
  notes: NoteBook,
): BriefSource[] {
  const cited = new Set(notes.notes().map(({ source }) => source));
  const shown = documents.filter(({ id }) => documents.length <= MOST_SOURCES || cited.has(sources.get(id) ?? 0));
  const statements = Map.groupBy(
    [...papers.statements.values()].filter(({ headline }) => !headline),
    ({ document }) => document,
  );
  return shown.map((document) => describeSource(document, records, statements.get(document.id) ?? [], papers, sources));
}

/** Offices and descriptions, each once; forms of address ("Mr", "Sen.") are none. */
function listRoles(roles: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase().replace(/^(?:the|a|an) /, '');
    if (key.length > LONGEST_ADDRESS && !known.has(key)) known.set(key, role);
  }
  return [...known.values()];
}

/** By date, undated ones last; as of a day, those alone that were out by then. */
function listDocuments({ readings }: CaseRecords, asOf: string | null): Document[] {
  const last = findLatestDay(asOf);
  const isOut = ({ published }: Document): boolean => {
    const day = findLatestDay(published);
    return last === null || (day !== null && day <= last);
  };
  return readings
    .map(({ document }) => document)
    .filter(isOut)
    .toSorted((a, b) => compareEdtf(a.published, b.published) || (a.id < b.id ? -1 : 1));
}

function sortByKind(
  told: readonly ClaimRecord[],
  all: readonly ClaimRecord[],
  papers: Papers,
  notes: NoteBook,
): BriefSection[] {
  let number = 0;
  return SECTION_WORDS.flatMap(({ kind, heading, question }): BriefSection[] => {
    const records = told.filter(({ claim }) => claim.kind === kind);
    if (records.length === 0) return [];
    const beside = all.filter(({ claim }) => claim.kind === kind);
    const claims = records.map((record): BriefClaim => composeClaim(++number, record, beside, papers, notes));
    return [{ key: kind, heading, intro: [question, countStandings(claims)], claims }];
  });
}

/** "3 claims: 1 acknowledged, 2 disputed." */
function countStandings(claims: readonly BriefClaim[]): string {
  const parts = STANDINGS.flatMap((label) => {
    const count = claims.filter(({ standing }) => standing === label).length;
    return count === 0 ? [] : [`${count} ${label}`];
  });
  return `${countOf(claims.length, 'claim')} told here: ${parts.join(', ')}.`;
}

function listClaim(record: ClaimRecord, notes: NoteBook): ListedClaim {
  const { claim, origins, standing } = record;
  const best = claim.passages.find(({ stance }) => stance === 'affirm') ?? claim.passages[0];
  const denials = claim.passages.filter(({ stance }) => stance === 'deny');
  return {
    id: claim.id,
    title: claim.title,
    kind: claim.kind,
    standing: standing.label,
    origins: sayOriginCount(origins),
    answers: sayAnswers(makeClaimRow(record).answers),
    notes: notes.citeAll([
      ...(best === undefined ? [] : [best.statement]),
      ...denials.map(({ statement }) => statement),
    ]),
  };
}

/** Where the claims entered. The picture shows the claims that are told; the table counts the others too. */
function composeOrigins(
  told: readonly ClaimRecord[],
  all: readonly ClaimRecord[],
  numbers: ReadonlyMap<string, number>,
  papers: Papers,
): Brief['origins'] {
  const rows = makeOriginsPage(all, null, papers).origins.map(
    ({ key, label, named, mayOverlap, claims, publishers }) => {
      const known = claims.flatMap(({ id }) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
      return { key, label, named, mayOverlap, claims: known, listed: claims.length - known.length, publishers };
    },
  );
  const drawn = new Set(
    rows
      .toSorted((a, b) => b.claims.length - a.claims.length)
      .slice(0, MOST_DRAWN)
      .map(({ key }) => key),
  );
  const sourced = told.filter(({ origins }) => origins.list.length > 0);
  // By publisher and not by document: the picture has to stand on one page and be read.
  const flow = buildFlow(sourced, papers, {
    by: 'publisher',
    origin: ({ key }) => drawn.has(key),
    document: () => true,
  });
  return { flow, rows: rows.map(({ key: _key, ...row }) => row) };
}
