import { Hono } from 'hono';
import { basename } from 'node:path';
import type { Case, ClaimFilter } from '../case/case.ts';
import { bodyLimit } from 'hono/body-limit';
import { MOST_SENT, answerChanges } from './answer-changes.ts';
import type {
  CasePage,
  DocumentRow,
  KindPage,
  LedgerPage,
  LogPage,
  PersonRow,
  ReviewPage,
  SearchPage,
} from '../model/pages.ts';
import { CLAIM_KINDS, STANDINGS } from '../model/vocabulary.ts';
import { Failure } from '../model/failure.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Events } from './tell-events.ts';
import type { Note } from '../model/effect.ts';
import type { Writer } from './writer/start-writer.ts';
import { describeApi } from './describe-api.ts';
import { findDoubts } from '../page/find-doubts.ts';
import { answerBrief } from './answer-brief.ts';
import { makeCheckPage } from '../page/make-check-page.ts';
import { makeKindPage } from '../page/make-kind-page.ts';
import { makeLogPage } from '../page/make-log-page.ts';
import { findPlace } from '../page/make-card.ts';
import { keepPapers } from './keep-papers.ts';
import { listDocuments, makeReaderPage } from '../page/make-reader-page.ts';
import { listPeople, makePersonPage } from '../page/make-people-pages.ts';
import { makeCasePage } from '../page/make-case-page.ts';
import { makeClaimPage } from '../page/make-claim-page.ts';
import { makeClaimRow } from '../page/make-claim-row.ts';
import { makeMissingPage } from '../page/make-missing-page.ts';
import { makeOriginsPage } from '../page/make-origins-page.ts';
import { makeTimelinePage } from '../page/make-timeline-page.ts';

/** What each failure means to a browser. The one place where codes become statuses. */
const STATUSES: Readonly<Record<FailureCode, 400 | 404 | 409 | 500 | 503>> = {
  usage: 400,
  'not-found': 404,
  unreadable: 500,
  empty: 400,
  binary: 400,
  'too-large': 400,
  'unknown-format': 400,
  'bad-encoding': 400,
  'not-a-case': 500,
  'newer-case': 409,
  locked: 503,
  damaged: 500,
  runtime: 500,
};

/** The pages of a case as JSON: one route a page, each one verb of the case put into the page's words. */
export function answerApi(opened: Case, writer: Writer, events: Events): Hono {
  const findPapers = keepPapers(opened);
  const api = new Hono();
  api.get('/events', (c) => events.answer(c));
  api.get('/openapi.json', (c) => c.json(describeApi()));
  api.use(bodyLimit({ maxSize: MOST_SENT, onError: () => refuseLarge() }));
  api.route(
    '/',
    answerChanges(writer, events, (check) => makeCheckPage(check, opened.claims(), findPapers())),
  );
  api.get('/review', (c) => c.json<ReviewPage>(findDoubts(opened.claims(), opened.decisions(), findPapers())));
  api.get('/kinds/:kind', (c) => {
    const kind = readWord(c.req.param('kind'), CLAIM_KINDS);
    const view = readAsOf(c.req.query('asof'));
    return c.json<KindPage>(makeKindPage(kind, opened.claims({ kind, ...view }), view.asOf ?? null, findPapers()));
  });
  api.get('/brief', (c) => answerBrief(opened, c));
  api.get('/notes', (c) => c.json<Note[]>(opened.notes()));
  api.get('/log', (c) => {
    const adrift = new Set(opened.unanchored().map(({ seq }) => seq));
    return c.json<LogPage>(makeLogPage(opened.log(), opened.decisions(), adrift));
  });
  api.get('/case', (c) =>
    c.json<CasePage>(
      makeCasePage(
        basename(opened.path).replace(/\.hearsay$/, ''),
        opened.documents(),
        opened.claims(),
        opened.entities(),
      ),
    ),
  );
  api.get('/ledger', (c) => {
    const filter = readFilter(c.req.query());
    const page: LedgerPage = { asOf: filter.asOf ?? null, rows: opened.claims(filter).map(makeClaimRow) };
    return c.json(page);
  });
  api.get('/claims/:id', (c) => {
    const view = readAsOf(c.req.query('asof'));
    const record = opened.claim(c.req.param('id'), view);
    return c.json(makeClaimPage(record, opened.claims({ kind: record.claim.kind, ...view }), findPapers()));
  });
  api.get('/documents', (c) => c.json<DocumentRow[]>(listDocuments(findPapers())));
  api.get('/documents/:id', (c) => {
    const document = opened.document(c.req.param('id'));
    return c.json(makeReaderPage(document, opened.exportRecords().reuse, findPapers()));
  });
  api.get('/origins', (c) => {
    const view = readAsOf(c.req.query('asof'));
    return c.json(makeOriginsPage(opened.claims(view), view.asOf ?? null, findPapers()));
  });
  api.get('/timeline', (c) => c.json(makeTimelinePage(opened.timeline(readAsOf(c.req.query('asof'))), findPapers())));
  api.get('/people', (c) => c.json<PersonRow[]>(listPeople(opened.claims(), findPapers())));
  api.get('/people/:id', (c) => {
    const page = makePersonPage(c.req.param('id'), opened.claims(), findPapers());
    if (page === null) throw new Failure('not-found', 'There is nobody by that name in this case.');
    return c.json(page);
  });
  api.get('/missing', (c) => c.json(makeMissingPage(opened.missing(), opened.claims(), findPapers())));
  api.get('/search', (c) => {
    const papers = findPapers();
    const page: SearchPage = {
      hits: opened.search(c.req.query('q') ?? '').flatMap(({ kind, id, document, excerpt, hits }) => {
        const place = findPlace(document, kind === 'statement' ? id : null, papers);
        return place === null ? [] : [{ excerpt, marks: hits, place }];
      }),
    };
    return c.json(page);
  });
  api.notFound((c) => c.json({ code: 'not-found', message: 'There is no such page.' }, 404));
  api.onError((error, c) => {
    if (error instanceof Failure) return c.json({ code: error.code, message: error.message }, STATUSES[error.code]);
    process.stderr.write(`hearsay: ${c.req.path}: ${error.stack ?? error.message}\n`);
    return c.json({ code: 'runtime', message: 'Something went wrong that should not have.' }, 500);
  });
  return api;
}

function refuseLarge(): never {
  throw new Failure('too-large', 'That is more than can be sent at once; add it with hearsay add.');
}

/** @throws Failure `usage` for a kind or standing that there is not */
function readFilter(query: Readonly<Record<string, string>>): ClaimFilter {
  const { kind, standing, about, words } = query;
  return {
    ...(kind === undefined ? {} : { kind: readWord(kind, CLAIM_KINDS) }),
    ...(standing === undefined ? {} : { standing: readWord(standing, STANDINGS) }),
    ...(about === undefined || about.trim() === '' ? {} : { entity: about.trim() }),
    ...(words === undefined || words.trim() === '' ? {} : { text: words }),
    ...readAsOf(query['asof']),
  };
}

function readAsOf(asOf: string | undefined): { asOf?: string } {
  return asOf === undefined || asOf === '' ? {} : { asOf };
}

function readWord<T extends string>(given: string, words: readonly T[]): T {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Failure('usage', `"${given}" is none of ${words.join(', ')}.`);
  return found;
}
