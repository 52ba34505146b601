/** Why a request is turned away; null where it may pass. */
export type Refusal = 'host' | 'origin' | 'site' | 'method' | null;

/** What the guard looks at: headers in lower case, undefined where absent. */
export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request can come from the workbench's own pages or a person's address bar. Checked on every route, before
 * the token: a name that was made to resolve to this machine has another Host (DNS rebinding), a page elsewhere has
 * another Origin and says so in Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/).
 * @param authority `127.0.0.1:PORT`, the one under which the workbench is served
 */
export function checkRequest({ method, host, origin, fetchSite }: Asked, authority: string): Refusal {
  if (host !== authority) return 'host';
  if (origin !== undefined && origin !== `http://${authority}`) return 'origin';
  // `none`: typed, or opened by another program. Absent: not a browser, or one without the header; the token still stands.
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return 'site';
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return 'method';
  // Browsers send an Origin with everything that changes something; whoever sends none is no page of the workbench.
  return origin === undefined ? 'origin' : null;
}
