import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { LAUNCHER, cleanEnvironment } from './run-hearsay.ts';

/** The workbench as a person has it: the real program, in a process of its own. */
export interface Opened {
  readonly authority: string;
  /** The one-time address that was printed. */
  readonly address: string;
  /** Asks for something as it stands, with whatever headers. */
  ask(path: string, headers?: Readonly<Record<string, string>>, method?: string, body?: string): Promise<Answer>;
  /** Sends JSON as the workbench's own page does. */
  send(path: string, cookie: string, body: unknown): Promise<Answer>;
  /** Stops it as Ctrl-C does, and tells its exit code. */
  stop(): Promise<number | null>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Runs `hearsay open` on a case and waits until it serves. */
export async function openWorkbench(casePath: string): Promise<Opened> {
  const child = spawn(process.execPath, [LAUNCHER, 'open', '--no-browser', '--case', casePath], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/\S+/.exec(said);
        if (found && said.includes('Ctrl-C')) resolve(found[0]);
      });
    }
    child.once('exit', (code) => reject(new Error(`hearsay open ended with ${code}: ${said}`)));
  });
  const authority = new URL(address).host;
  const ask: Opened['ask'] = (path, headers = {}, method = 'GET', sent = '') =>
    new Promise((resolve, reject) => {
      const [host, port] = authority.split(':');
      const asked = request({ host, port, path, method, headers: { host: authority, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  return {
    authority,
    address,
    ask,
    send: (path, cookie, body) =>
      ask(
        path,
        { cookie, origin: `http://${authority}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        'POST',
        JSON.stringify(body),
      ),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Goes in by the printed address and gives the cookie. */
export async function enter(opened: Opened): Promise<string> {
  const { pathname, search } = new URL(opened.address);
  const { headers } = await opened.ask(pathname + search);
  return String(headers['set-cookie']).split(';')[0]!;
}
