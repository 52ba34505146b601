import { type IncomingMessage, request as askPlain } from 'node:http';
import { type LookupOptions, lookup } from 'node:dns';
import { Failure } from '../../model/failure.ts';
import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';
import { request as askSecure } from 'node:https';

/** Bytes as they come over the wire. */
export const MOST_SENT = 32 * 1024 * 1024;
const MOST_HEADERS = 64 * 1024;
/** Who asks: servers' logs are read by people. */
const AGENT = 'Hearsay (captures single pages for a person)';

/** One answer of one server, nothing unpacked. */
export interface Answered {
  readonly status: number;
  /** Lower-case names, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The network address that answered. */
  readonly address: string | null;
  readonly body: Uint8Array;
}

/** What a person allows, and how long they wait. */
export interface Asking {
  /** Names of hosts that may lie on this machine or in a private network. */
  readonly allowHosts: readonly string[];
  readonly signal: AbortSignal;
  readonly most: number;
}

/**
 * Asks for one address, once, without following anything. The address that the name leads to is looked at when the connection is
 * made, so that no name can lead elsewhere in between.
 * @throws Failure `usage` for an address that must not be asked, `unreadable` where no answer came, `too-large`
 */
export function askServer(url: URL, asking: Asking): Promise<Answered> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const allowed = asking.allowHosts.some((name) => name.toLowerCase().replace(/^\[|\]$/g, '') === host);
  if (isIP(host) !== 0 && !allowed && !isPublicAddress(host)) return Promise.reject(toRefusal(host, host));
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const guarded = (
    name: string,
    options: LookupOptions,
    done: (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void,
  ): void => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const closed = allowed ? undefined : addresses?.find(({ address }) => !isPublicAddress(address));
      if (error) done(error, '');
      else if (closed) done(toRefusal(name, closed.address), '');
      else if (options.all === true) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
    });
  };
  const ask = url.protocol === 'https:' ? askSecure : askPlain;
  const asked = ask(
    url,
    {
      method: 'GET',
      lookup: guarded,
      // A connection of its own: one that is kept open was looked at for another.
      agent: false,
      maxHeaderSize: MOST_HEADERS,
      signal: asking.signal,
      headers: {
        'user-agent': AGENT,
        accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en,*;q=0.5',
      },
    },
    (response) => {
      const address = response.socket.remoteAddress ?? null;
      if (!allowed && (address === null || !isPublicAddress(address))) {
        asked.destroy();
        reject(toRefusal(host, address ?? 'unknown'));
        return;
      }
      readBody(response, asking.most, url).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: listHeaders(response), address, body }),
        (error: unknown) => {
          asked.destroy();
          reject(toFailure(error, url, asking.signal));
        },
      );
    },
  );
  asked.on('error', (error) => reject(toFailure(error, url, asking.signal)));
  asked.end();
  return promise;
}

async function readBody(response: IncomingMessage, most: number, url: URL): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > most)
      throw new Failure(
        'too-large',
        `${url.href} sends more than ${Math.round(most / 1024 / 1024)} MB; save it and add the file.`,
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function listHeaders({ rawHeaders }: IncomingMessage): (readonly [string, string])[] {
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length && at < 400; at += 2)
    headers.push([rawHeaders[at]!.toLowerCase(), rawHeaders[at + 1]!.slice(0, 4000)]);
  return headers;
}

function toRefusal(host: string, address: string): Failure {
  return new Failure(
    'usage',
    `${host} lies in this machine's own network (${address}), which Hearsay does not ask by itself; --allow-host ${host} allows it.`,
  );
}

function toFailure(error: unknown, url: URL, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted) return new Failure('unreadable', `${url.href} did not answer in time; try again later.`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const words = WORDS[code] ?? `could not be fetched (${code})`;
  return new Failure('unreadable', `${url.href} ${words}.`, { cause: error });
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is on a server that nobody knows by that name; look at its spelling, and whether you are online',
  EAI_AGAIN: 'could not be looked up; see whether you are online',
  ECONNREFUSED: 'is on a server that takes no connection',
  ECONNRESET: 'broke off while answering; try again later',
  CERT_HAS_EXPIRED: 'has a certificate that has expired, so nobody can say who answers',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for, so nobody can say who answers',
  HPE_HEADER_OVERFLOW: 'answers with more headers than any page needs',
};
