import assert from 'node:assert/strict';
import { join } from 'node:path';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';
import { enter, openWorkbench } from './open-workbench.ts';
import type { CheckPage, DocumentRow, LedgerPage, LogPage, ReviewPage } from '../src/model/pages.ts';
import type { Decided, Note } from '../src/model/effect.ts';
import type { Opened } from './open-workbench.ts';
import { ROUTES } from '../src/http/describe-api.ts';

// What the workbench's page does to a case, through the real server.

const FOLDER = makeFolder();
const CASE = join(FOLDER, 'beacon.hearsay');
const by = 'Ann Poe';

let opened: Opened;
let cookie: string;
let events: Events;

before(async () => {
  assert.equal(runHearsay(FOLDER, ['add', EXAMPLE, '--case', CASE]).code, 0);
  opened = await openWorkbench(CASE);
  cookie = await enter(opened);
  events = listen();
});

after(async () => {
  events.stop();
  assert.equal(await opened.stop(), 0);
});

async function get<T>(path: string): Promise<T> {
  const { status, body } = await opened.ask(`/api${path}`, { cookie });
  assert.equal(status, 200, body);
  return JSON.parse(body) as T;
}

async function decide(instruction: Record<string, unknown>): Promise<Decided> {
  const { status, body } = await opened.send('/api/decisions', cookie, { by, instruction });
  assert.equal(status, 201, body);
  return JSON.parse(body) as Decided;
}

interface Events {
  readonly told: { readonly kind: string; readonly [field: string]: unknown }[];
  until(kind: string): Promise<void>;
  stop(): void;
}

/** Listens to server-sent events as a page does. */
function listen(): Events {
  const told: Events['told'] = [];
  let wake: (() => void) | null = null;
  const [host, port] = opened.authority.split(':');
  const asked = request(
    { host, port, path: '/api/events', headers: { host: opened.authority, cookie } },
    (response) => {
      assert.equal(response.headers['content-type'], 'text/event-stream');
      let rest = '';
      response.on('data', (chunk: Buffer) => {
        const parts = (rest + chunk.toString()).split('\n\n');
        rest = parts.pop()!;
        for (const part of parts) {
          const data = /^data: (.*)$/m.exec(part)?.[1];
          if (data !== undefined) told.push(JSON.parse(data));
        }
        wake?.();
      });
    },
  );
  asked.on('error', () => undefined);
  asked.end();
  return {
    told,
    async until(kind) {
      while (!told.some((event) => event.kind === kind)) await new Promise<void>((resolve) => (wake = resolve));
    },
    stop: () => asked.destroy(),
  };
}

describe('decisions', () => {
  it('are logged with who made them, tell what changed, are shown, and are taken back', async () => {
    const [first, second] = (await get<LedgerPage>('/ledger')).rows;
    const { entry, effect } = await decide({ do: 'merge', claims: [first!.id, second!.id] });
    assert.deepEqual([entry.kind, entry.actor], ['merged', by]);
    assert.deepEqual(effect.joined[0]?.from.map(({ id }) => id).toSorted(), [first!.id, second!.id].toSorted());
    const merged = await get<LedgerPage>('/ledger');
    assert.ok(!merged.rows.some(({ id }) => id === second!.id) || !merged.rows.some(({ id }) => id === first!.id));
    const { rows } = await get<LogPage>('/log');
    assert.deepEqual([rows[0]?.seq, rows[0]?.actor, rows[0]?.canUndo], [entry.seq, by, true]);
    await decide({ do: 'undo', seq: entry.seq });
    assert.deepEqual((await get<LedgerPage>('/ledger')).rows[1]?.id, second!.id);
    assert.equal((await get<LogPage>('/log')).rows.find(({ seq }) => seq === entry.seq)?.undoneBy, entry.seq + 1);
    assert.ok(events.told.some(({ kind }) => kind === 'changed'));
  });

  it('settle what is to be reviewed, one by one', async () => {
    const earlier = await get<ReviewPage>('/review');
    assert.ok(earlier.doubts.length > 10);
    for (const { why, cards, entity } of earlier.doubts) assert.ok(why.endsWith('.') && (cards.length > 0 || entity));
    const statement = earlier.doubts.find(({ kind }) => kind === 'statement')!;
    const accepted = await decide({ do: 'accept', statement: statement.cards[0]!.places[0]!.statement });
    const joined = earlier.doubts.find(({ kind }) => kind === 'join')!;
    const [a, b] = joined.cards.map(({ places }) => places[0]!.statement);
    const kept = await decide({ do: 'keep', claim: joined.claim!.id, statements: [a, b] });
    const names = earlier.doubts.find(({ kind }) => kind === 'names')!;
    const named = await decide({ do: 'keep entity', entity: names.entity!.id, document: names.entity!.document });
    const later = await get<ReviewPage>('/review');
    for (const { key } of [statement, joined, names]) assert.ok(!later.doubts.some((doubt) => doubt.key === key), key);
    for (const { entry } of [named, kept, accepted]) await decide({ do: 'undo', seq: entry.seq });
    assert.equal((await get<ReviewPage>('/review')).doubts.length, earlier.doubts.length);
  });

  it('can be notes, which stand with their claim', async () => {
    const [row] = (await get<LedgerPage>('/ledger')).rows;
    await decide({ do: 'note', text: 'call her', claim: row!.id });
    const notes = await get<readonly Note[]>('/notes');
    assert.deepEqual([notes[0]?.text, notes[0]?.actor, notes[0]?.claims.includes(row!.id)], ['call her', by, true]);
  });

  const wrong: readonly [what: string, body: unknown, status: number, sentence: RegExp][] = [
    ['nobody', { instruction: { do: 'accept', statement: 'd1' } }, 400, /^What was sent lacks by\.$/],
    ['no such thing to do', { by, instruction: { do: 'burn' } }, 400, /none of the shapes/],
    ['a field too many', { by, instruction: { do: 'accept', statement: 'd1', also: 1 } }, 400, /has no also\.$/],
    ['words for a number', { by, instruction: { do: 'undo', seq: '4' } }, 400, /^Seq must be a whole number\.$/],
    ['no such statement', { by, instruction: { do: 'accept', statement: 'dffff-a1' } }, 404, /There is no statement/],
    ['a list', [], 400, /^What was sent must be an object\.$/],
  ];
  for (const [what, sent, status, sentence] of wrong) {
    it(`are refused: ${what}`, async () => {
      const answer = await opened.send('/api/decisions', cookie, sent);
      assert.equal(answer.status, status, answer.body);
      assert.match(JSON.parse(answer.body).message, sentence);
    });
  }

  it('are refused where they are no JSON', async () => {
    const headers = { cookie, origin: `http://${opened.authority}` };
    const { status, body } = await opened.ask('/api/decisions', headers, 'POST', '{"by"');
    assert.deepEqual([status, JSON.parse(body).message], [400, 'What was sent is not JSON.']);
  });
});

describe('documents', () => {
  it('come in by paste, tell of their progress, and nobody waits meanwhile', async () => {
    const pasted = { by, text: 'The pier was shut, Ida Marrow said.', title: 'A short "note"', publisher: 'The Quay' };
    const { status, body } = await opened.send('/api/documents/text', cookie, { ...pasted, published: '2025-06-01' });
    assert.equal(status, 202, body);
    const begun = performance.now();
    await get('/ledger');
    assert.ok(performance.now() - begun < 1000, 'a page is shown while documents are read');
    await events.until('done');
    assert.ok(events.told.some(({ kind }) => kind === 'progress'));
    const row = (await get<readonly DocumentRow[]>('/documents')).at(-1)!;
    assert.deepEqual(
      [row.name, row.title, row.publisher, row.published],
      ['a-short-note.txt', 'A short "note"', 'The Quay', '2025-06-01'],
    );
    assert.equal((await get<LogPage>('/log')).rows[0]?.actor, by);
  });

  it('come in as files, each with what became of it', async () => {
    const edge = 'edge-of-parts';
    const file = (name: string, text: string): string =>
      `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${text}\r\n`;
    const sent = `--${edge}\r\ncontent-disposition: form-data; name="by"\r\n\r\n${by}\r\n${file('one.txt', 'Orlan Petty denied that he was asked.')}${file('void.txt', '')}--${edge}--\r\n`;
    const headers = {
      cookie,
      origin: `http://${opened.authority}`,
      'content-type': `multipart/form-data; boundary=${edge}`,
    };
    events.told.length = 0;
    const { status, body } = await opened.ask('/api/documents', headers, 'POST', sent);
    assert.equal(status, 202, body);
    await events.until('done');
    const outcomes = events.told.filter(({ kind }) => kind === 'outcome').map(({ outcome }) => outcome);
    assert.deepEqual(
      outcomes.map((outcome) => (outcome as { name: string; kind: string }).kind),
      ['added', 'failed'],
    );
  });

  it('are refused from an address that is not https', async () => {
    const { status, body } = await opened.send('/api/documents/address', cookie, { by, address: 'http://a.example/x' });
    assert.deepEqual([status, JSON.parse(body).message], [400, 'An address begins with https://.']);
  });
});

it('a draft is held against the case and does not become part of it', async () => {
  const text = 'Verrin Tolland met Anton Brezic in secret three times.';
  const { status, body } = await opened.send('/api/check', cookie, { text });
  assert.equal(status, 200, body);
  const check = JSON.parse(body) as CheckPage;
  assert.equal(check.text, text);
  assert.equal(check.sentences.length, 1);
});

it('the interface is described, every route of it and no other', async () => {
  const { paths } = await get<{ paths: Record<string, Record<string, unknown>> }>('/openapi.json');
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  assert.deepEqual(
    described.toSorted(),
    ROUTES.map(({ method, path }) => `${method} /api${path.replace(/:(\w+)/, '{$1}')}`).toSorted(),
  );
  for (const { method, path } of ROUTES) {
    if (path === '/events') continue;
    const asked = `/api${path.replace(/:\w+/, 'none')}`;
    const answer = method === 'get' ? await opened.ask(asked, { cookie }) : await opened.send(asked, cookie, {});
    assert.ok(!answer.body.includes('There is no such page'), `${method} ${asked}`);
  }
});
