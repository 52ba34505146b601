import { Hono } from 'hono';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Case } from '../case/case.ts';
import { Failure } from '../model/failure.ts';
import { HEADERS } from './guard/headers.ts';
import { answerApi } from './answer-api.ts';
import { checkRequest } from './guard/check-request.ts';
import { gatherListeners } from './tell-events.ts';
import { readPage } from './send-page.ts';
import { startSession } from './guard/session.ts';
import type { Session } from './guard/session.ts';
import { startWriter } from './writer/start-writer.ts';
import { writeRefusal } from './write-refusal.ts';

/** A workbench that is being served. */
export interface Served {
  readonly port: number;
  /** A new address that lets one visitor in, once. */
  issueAddress(): string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Serves the workbench on an open case, to this machine alone.
 * @param page folder with the built page
 * @param port 0 for any that is free
 * @throws Failure `usage` where the port is taken or may not be used
 */
export async function serveCase(opened: Case, page: string, port: number): Promise<Served> {
  let guard: { session: Session; authority: string } | null = null;
  const events = gatherListeners();
  const writer = startWriter(opened, () => events.tell({ kind: 'changed' }));
  const app = buildApp(answerApi(opened, writer, events), page, () => guard!);
  const server = createAdaptorServer({ fetch: app.fetch, hostname: LOOPBACK });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Failure('usage', `Port ${port} cannot be used: ${error.message}.`)));
    server.listen(port, LOOPBACK, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const authority = `${LOOPBACK}:${bound}`;
  const session = startSession(bound);
  guard = { session, authority };
  return {
    port: bound,
    issueAddress: () => `http://${authority}/enter?key=${session.issueKey()}`,
    close: async () => {
      await writer.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; nobody waits for it.
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

function buildApp(api: Hono, page: string, findGuard: () => { session: Session; authority: string }): Hono {
  const files = readPage(page);
  const app = new Hono();
  app.use(async (c, next) => {
    const { session, authority } = findGuard();
    const refusal = checkRequest(
      {
        method: c.req.method,
        host: c.req.header('host'),
        origin: c.req.header('origin'),
        fetchSite: c.req.header('sec-fetch-site'),
      },
      authority,
    );
    if (refusal !== null) return refuse(c, refusal);
    if (c.req.path !== '/enter' && !session.isOwn(getCookie(c, session.cookie))) return refuse(c, 'token');
    await next();
    // A page that is shown in a frame brings a stricter policy of its own.
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    return undefined;
  });
  app.get('/enter', (c) => {
    const { session } = findGuard();
    const token = session.enter(c.req.query('key') ?? '');
    // Whoever is in already, and opens the same address again, is not turned away.
    if (token === null) return session.isOwn(getCookie(c, session.cookie)) ? c.redirect('/', 303) : refuse(c, 'key');
    c.header('set-cookie', `${session.cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`);
    return c.redirect('/', 303);
  });
  app.route('/api', api);
  app.get('*', (c) => {
    const path = c.req.path;
    const asset = files.get(path);
    if (asset !== undefined && path !== '/index.html') {
      return c.body(asset.body, 200, {
        'content-type': asset.type,
        'cache-control': asset.lasting ? 'private, max-age=31536000, immutable' : 'no-store',
      });
    }
    if (path.startsWith('/assets/')) return c.text('There is no such file.', 404);
    // Every view has an address of its own; the page finds out which.
    return c.body(files.get('/index.html')!.body, 200, { 'content-type': files.get('/index.html')!.type });
  });
  return app;
}

function refuse(c: Context, why: Parameters<typeof writeRefusal>[0]): Response {
  const { status, message } = writeRefusal(why);
  return c.text(`${message}\n`, status, { ...HEADERS, 'cache-control': 'no-store' });
}
