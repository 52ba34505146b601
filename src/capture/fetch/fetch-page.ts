import type { Fetched, ReadInput } from '../read-bytes.ts';
import { type Answered, MOST_SENT, askServer } from './ask-server.ts';
import { Failure } from '../../model/failure.ts';
import { nameMediaType } from './name-media-type.ts';
import { readRobots } from './read-robots.ts';
import { unpackBody } from './unpack-body.ts';

/** Redirects that are followed. */
const MOST_HOPS = 5;
/** Milliseconds for all hops together. */
const MOST_TIME = 30_000;
const ROBOTS_TIME = 5000;
const MOST_ROBOTS = 512 * 1024;
const LONGEST_NAME = 120;

/** How a page is fetched. */
export interface FetchOptions {
  /** Names of hosts that may lie on this machine or in a private network. */
  readonly allowHosts: readonly string[];
  readonly now: () => Date;
}

/**
 * Fetches one page because a person named it: nothing that the page names is fetched with it.
 * @returns its bytes, unpacked, with how they came
 * @throws Failure `usage` for what is no address of the web or must not be asked, `unreadable`, `too-large`
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<ReadInput> {
  const { allowHosts } = options;
  const signal = AbortSignal.timeout(MOST_TIME);
  const hops: { url: string; status: number; address: string | null }[] = [];
  let url = parseAddress(address, address);
  let answered: Answered;
  for (;;) {
    answered = await askServer(url, { allowHosts, signal, most: MOST_SENT });
    hops.push({ url: url.href, status: answered.status, address: answered.address });
    const location = findHeader(answered, 'location');
    if (![301, 302, 303, 307, 308].includes(answered.status) || location === null) break;
    if (hops.length > MOST_HOPS)
      throw new Failure(
        'unreadable',
        `${address} is redirected more than ${MOST_HOPS} times; open it in a browser and give the address where it ends.`,
      );
    url = parseAddress(location, address, url);
  }
  if (answered.status < 200 || answered.status > 299)
    throw new Failure('unreadable', `${address} answers ${tellStatus(answered.status)}; nothing was captured.`);
  const bytes = await unpackBody(answered.body, findHeader(answered, 'content-encoding'), url.href);
  const mediaType = nameMediaType(findHeader(answered, 'content-type'), url.pathname, bytes);
  const fetched: Fetched = {
    url: url.href,
    at: options.now().toISOString(),
    status: answered.status,
    headers: answered.headers,
    hops,
    robots: await askRobots(url, allowHosts),
  };
  return { name: nameAddress(url), from: address, bytes, fetched, mediaType };
}

function parseAddress(words: string, named: string, base?: URL): URL {
  const url = URL.canParse(words, base) ? new URL(words, base) : null;
  const through = base ? `${named} is redirected to an address that` : `${named} is an address that`;
  if (!url) throw new Failure('usage', `${through} cannot be understood.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Failure('usage', `${through} is not of the web (${url.protocol}); only http and https are fetched.`);
  if (url.username !== '' || url.password !== '')
    throw new Failure('usage', `${through} holds a name or password, which would stand in the log; take it out.`);
  url.hash = '';
  return url;
}

function findHeader({ headers }: Answered, name: string): string | null {
  return headers.find(([key]) => key === name)?.[1] ?? null;
}

async function askRobots(page: URL, allowHosts: readonly string[]): Promise<Fetched['robots']> {
  try {
    const url = new URL('/robots.txt', page);
    const asked = await askServer(url, { allowHosts, signal: AbortSignal.timeout(ROBOTS_TIME), most: MOST_ROBOTS });
    if (asked.status >= 400 && asked.status < 500) return 'none';
    if (asked.status !== 200) return 'unknown';
    const bytes = await unpackBody(asked.body, findHeader(asked, 'content-encoding'), url.href);
    return readRobots(new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS)), page.pathname + page.search);
  } catch {
    // What is only noted must not cost the page.
    return 'unknown';
  }
}

function nameAddress(url: URL): string {
  const name = `${url.host}${url.pathname}${url.search}`.replace(/\/$/, '');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

function tellStatus(status: number): string {
  if (status === 404 || status === 410) return `that there is no such page (${status})`;
  if (status === 401 || status === 403 || status === 402) return `that it may not be read (${status})`;
  if (status === 451) return 'that it was taken away for a reason of law (451)';
  return status >= 500 ? `that its server is in trouble (${status})` : `with status ${status}`;
}
