import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { networkInterfaces } from 'node:os';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';
import { enter, openWorkbench } from './open-workbench.ts';
import type {
  CasePage,
  ClaimPage,
  DocumentRow,
  LedgerPage,
  MissingPage,
  OriginsPage,
  PersonPage,
  PersonRow,
  ReaderPage,
  SearchPage,
  TimelinePage,
} from '../src/model/pages.ts';
import type { Opened } from './open-workbench.ts';
import { openCase } from '../src/index.ts';

const HOME = join(import.meta.dirname, '..');
const FOLDER = makeFolder();
const CASE = join(FOLDER, 'beacon.hearsay');

let opened: Opened;
let cookie: string;

before(async () => {
  const { code, stderr } = runHearsay(FOLDER, ['add', EXAMPLE, '--case', CASE]);
  assert.equal(code, 0, stderr);
  opened = await openWorkbench(CASE);
  cookie = await enter(opened);
});

after(async () => {
  assert.equal(await opened.stop(), 0, 'Ctrl-C ends it well');
});

async function get<T>(path: string): Promise<T> {
  const { status, body } = await opened.ask(`/api${path}`, { cookie });
  assert.equal(status, 200, body);
  return JSON.parse(body) as T;
}

describe('who is let in', () => {
  const routes = ['/', '/claims/c1', '/api/case', '/api/ledger', '/api/nothing', '/mark.svg', '/assets/none.js'];

  it('nobody without the token, on any route', async () => {
    for (const path of routes) assert.equal((await opened.ask(path)).status, 401, path);
  });

  it('nobody with a token that is not of this run', async () => {
    const name = cookie.split('=')[0]!;
    for (const token of ['', 'x', 'A'.repeat(43)]) {
      assert.equal((await opened.ask('/api/case', { cookie: `${name}=${token}` })).status, 401);
    }
  });

  it('nobody under another name, on any route, the entrance too', async () => {
    for (const path of [...routes, '/enter?key=x']) {
      for (const host of ['evil.example', `localhost:${opened.authority.split(':')[1]}`, '127.0.0.1']) {
        assert.equal((await opened.ask(path, { cookie, host })).status, 421, `${path} ${host}`);
      }
    }
  });

  it('nobody whom another page sends', async () => {
    for (const path of [...routes, '/enter?key=x']) {
      assert.equal((await opened.ask(path, { cookie, origin: 'http://evil.example' })).status, 403, path);
      assert.equal((await opened.ask(path, { cookie, origin: 'null' })).status, 403, path);
      assert.equal((await opened.ask(path, { cookie, 'sec-fetch-site': 'cross-site' })).status, 403, path);
      assert.equal((await opened.ask(path, { cookie, 'sec-fetch-site': 'same-site' })).status, 403, path);
    }
  });

  it('nobody who wants to change something and does not come from its own page', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      assert.equal((await opened.ask('/api/case', { cookie }, method)).status, 405, method);
    }
    for (const path of ['/api/decisions', '/api/documents', '/api/documents/text', '/api/check', '/api/case']) {
      assert.equal((await opened.ask(path, { cookie }, 'POST')).status, 403, path);
      assert.equal((await opened.ask(path, { cookie, origin: 'http://evil.example' }, 'POST')).status, 403, path);
      assert.equal((await opened.ask(path, { origin: `http://${opened.authority}` }, 'POST')).status, 401, path);
    }
  });

  it('by a printed address once, and again only where one is in', async () => {
    const { pathname, search } = new URL(opened.address);
    assert.equal((await opened.ask(pathname + search)).status, 401);
    assert.equal((await opened.ask(pathname + search, { cookie })).status, 303);
    assert.equal((await opened.ask('/enter?key=')).status, 401);
  });

  it('with a cookie that no script reads and no other site sends', async () => {
    const other = await openWorkbench(CASE);
    const { pathname, search } = new URL(other.address);
    const { status, headers } = await other.ask(pathname + search);
    assert.equal(status, 303);
    assert.match(String(headers['set-cookie']), /^hearsay-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    // A token of one run opens no other.
    assert.equal((await opened.ask('/api/case', { cookie: String(headers['set-cookie']).split(';')[0]! })).status, 401);
    await other.stop();
  });

  it('on this machine alone', async () => {
    const port = Number(opened.authority.split(':')[1]);
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port, timeout: 2000 }, () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.on('timeout', () => resolve(false));
      });
      assert.equal(reached, false, address);
    }
  });

  it('and every answer, refusals too, says what a browser may do with it', async () => {
    for (const [path, headers] of [
      ['/', { cookie }],
      ['/api/case', { cookie }],
      ['/api/claims/none', { cookie }],
      ['/', {}],
    ] as const) {
      const answer = await opened.ask(path, headers);
      const policy = String(answer.headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe|\*|https?:|data:/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      assert.equal(answer.headers['referrer-policy'], 'no-referrer');
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    }
  });

  it('and no path leads out of the page’s own files', async () => {
    for (const path of [
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '//etc/passwd',
    ]) {
      const { body } = await opened.ask(path, { cookie });
      assert.doesNotMatch(body, /"dependencies"|root:/, path);
    }
  });

  it('and a wrong question gets a status that says so', async () => {
    assert.equal((await opened.ask('/api/claims/none', { cookie })).status, 404);
    assert.equal((await opened.ask('/api/ledger?kind=gossip', { cookie })).status, 400);
    assert.equal((await opened.ask('/api/ledger?asof=someday', { cookie })).status, 400);
    assert.equal((await opened.ask('/api/search?q=', { cookie })).status, 400);
    assert.equal((await opened.ask('/api/people/none', { cookie })).status, 404);
  });
});

describe('what it tells', () => {
  const record = openCase(CASE, { readOnly: true });
  after(() => record.close());

  it('is the case that it was opened on', async () => {
    const page = await get<CasePage>('/case');
    assert.equal(page.name, 'beacon');
    assert.equal(page.documents, record.documents().length);
    assert.equal(page.claims, record.claims().length);
    assert.deepEqual(page.days, [...page.days].toSorted());
    assert.equal(page.undated, record.documents().filter(({ published }) => published === null).length);
  });

  it('is the ledger in the order of the case, filtered as the case filters', async () => {
    const { rows } = await get<LedgerPage>('/ledger');
    assert.deepEqual(
      rows.map(({ id }) => id),
      record.claims().map(({ claim }) => claim.id),
    );
    const asOf = '2025-03-15';
    const then = await get<LedgerPage>(`/ledger?asof=${asOf}`);
    assert.deepEqual(
      then.rows.map(({ id, standing }) => [id, standing]),
      record.claims({ asOf }).map(({ claim, standing }) => [claim.id, standing.label]),
    );
    assert.ok(then.rows.length > 0 && then.rows.length < rows.length);
    const contacts = await get<LedgerPage>('/ledger?kind=contact');
    assert.ok(contacts.rows.length > 0 && contacts.rows.every(({ kind }) => kind === 'contact'));
  });

  it('is each claim with every passage, in words that stand in its document', async () => {
    const texts = new Map(record.documents().map(({ id, text }) => [id, text.replaceAll(/\s+/g, ' ')]));
    for (const { claim, origins } of record.claims()) {
      const page = await get<ClaimPage>(`/claims/${claim.id}`);
      const cards = [...page.affirmed, ...page.denied, ...page.others];
      const placed = new Set(cards.flatMap(({ places }) => places.map(({ document }) => document)));
      for (const passage of claim.passages) assert.ok(placed.has(passage.document), claim.title);
      assert.equal(
        page.denied.length > 0,
        claim.passages.some(({ stance }) => stance === 'deny'),
      );
      for (const { words, places } of cards) {
        for (const part of words.split(' … ')) assert.ok(texts.get(places[0]!.document)!.includes(part), part);
      }
      assert.equal(page.row.origins.count, origins.count);
      assert.equal(page.origins.length, origins.list.length);
    }
  });

  it('draws each line of an origin picture from words that it can show', async () => {
    let lines = 0;
    for (const { claim } of record.claims()) {
      const { flow, quotes } = await get<ClaimPage>(`/claims/${claim.id}`);
      const ids = new Set(flow.nodes.map(({ id }) => id));
      for (const edge of flow.edges) {
        assert.ok(ids.has(edge.from) && ids.has(edge.to));
        assert.ok(edge.statements.length > 0 && edge.statements.slice(0, 30).every((id) => quotes[id] !== undefined));
        lines++;
      }
    }
    assert.ok(lines > 20);
  });

  it('is each document with its statements in its own text', async () => {
    const documents = await get<readonly DocumentRow[]>('/documents');
    assert.equal(documents.length, record.documents().length);
    for (const { id } of documents) {
      const page = await get<ReaderPage>(`/documents/${id}`);
      assert.equal(page.text, record.document(id).text);
      assert.equal(page.statements.length, record.statements({ document: id }).length);
    }
  });

  it('is origins, timeline, people, what is missing, and what is looked for', async () => {
    const origins = await get<OriginsPage>('/origins');
    assert.ok(origins.origins.length > 3 && origins.flow.edges.length > 3);
    const timeline = await get<TimelinePage>('/timeline');
    assert.equal(
      timeline.days.reduce((sum, { entries }) => sum + entries.length, 0),
      record.timeline().length,
    );
    const people = await get<readonly PersonRow[]>('/people');
    const tolland = people.find(({ name }) => name === 'Verrin Tolland')!;
    const page = await get<PersonPage>(`/people/${tolland.id}`);
    assert.equal(page.said.length, tolland.statements);
    assert.equal(page.about.length, tolland.about);
    const missing = await get<MissingPage>('/missing');
    assert.equal(missing.unheard.length, record.missing().unheard.length);
    const { hits } = await get<SearchPage>('/search?q=beacons');
    assert.equal(hits.length, record.search('beacons').length);
    assert.ok(hits.every(({ excerpt, marks: [first] }) => /beacons/i.test(excerpt.slice(...first!))));
  });
});

describe('a case that is nearly nothing', () => {
  it('is served where it has no document', async () => {
    const path = join(FOLDER, 'empty.hearsay');
    openCase(path).close();
    const empty = await openWorkbench(path);
    const own = await enter(empty);
    for (const page of ['case', 'ledger', 'documents', 'origins', 'timeline', 'people', 'missing']) {
      assert.equal((await empty.ask(`/api/${page}`, { cookie: own })).status, 200, page);
    }
    assert.equal(await empty.stop(), 0);
  });

  it('is refused in one sentence where there is no file', () => {
    const { code, stderr } = runHearsay(FOLDER, ['open', '--no-browser', '--case', 'absent.hearsay']);
    assert.equal(code, 3);
    assert.match(stderr, /^hearsay: [^\n]+\n$/);
  });

  it('is refused on a port that is none, and on one that is taken', () => {
    for (const port of ['70000', opened.authority.split(':')[1]!]) {
      const { code, stderr } = runHearsay(FOLDER, ['open', '--no-browser', '--port', port, '--case', CASE]);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /^hearsay: [^\n]+\n$/);
    }
  });
});

it('has a page that is clean by its types', () => {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'web'], {
    cwd: HOME,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stdout);
});

it('has a page that takes records and pictures from the source, and nothing else', () => {
  const strays = globSync('web/src/**/*.{ts,tsx}', { cwd: HOME }).flatMap((path) =>
    [...readFileSync(join(HOME, path), 'utf8').matchAll(/from '([^']*\/src\/[^']+)'/g)]
      .map((match) => `${path} imports ${match[1]}`)
      .filter((words) => !/\/src\/(model|picture)\//.test(words)),
  );
  assert.deepEqual(strays, []);
});
