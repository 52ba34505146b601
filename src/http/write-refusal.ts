import type { Refusal } from './guard/check-request.ts';

const REFUSALS = {
  host: { status: 421, message: 'This workbench answers only under the address that hearsay printed.' },
  origin: { status: 403, message: 'Another page asked for this. Copy the address into the address bar instead.' },
  site: { status: 403, message: 'Another page asked for this. Copy the address into the address bar instead.' },
  method: { status: 405, message: 'This workbench answers GET and POST alone.' },
  key: {
    status: 401,
    message: 'This address has been used, or belongs to an earlier run. Press Enter where hearsay runs for a new one.',
  },
  token: { status: 401, message: 'Open the address that hearsay printed; it lets this browser in.' },
} as const;

/** Why somebody is not let in, in one plain sentence each. */
export function writeRefusal(why: Exclude<Refusal, null> | 'token' | 'key'): {
  readonly status: 401 | 403 | 405 | 421;
  readonly message: string;
} {
  return REFUSALS[why];
}
