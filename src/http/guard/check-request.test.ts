import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkRequest } from './check-request.ts';

const OWN = '127.0.0.1:4710';
const rows: readonly [string, Parameters<typeof checkRequest>[0], ReturnType<typeof checkRequest>][] = [
  ['a typed address', { method: 'GET', host: OWN, origin: undefined, fetchSite: 'none' }, null],
  ['a page of its own', { method: 'GET', host: OWN, origin: undefined, fetchSite: 'same-origin' }, null],
  ['its own origin', { method: 'GET', host: OWN, origin: `http://${OWN}`, fetchSite: 'same-origin' }, null],
  ['a program that is no browser', { method: 'GET', host: OWN, origin: undefined, fetchSite: undefined }, null],
  [
    'a name that resolves here',
    { method: 'GET', host: 'evil.example:4710', origin: undefined, fetchSite: 'none' },
    'host',
  ],
  ['another port', { method: 'GET', host: '127.0.0.1:4711', origin: undefined, fetchSite: 'none' }, 'host'],
  ['no host', { method: 'GET', host: undefined, origin: undefined, fetchSite: 'none' }, 'host'],
  ['another origin', { method: 'GET', host: OWN, origin: 'http://evil.example', fetchSite: undefined }, 'origin'],
  ['an opaque origin', { method: 'GET', host: OWN, origin: 'null', fetchSite: undefined }, 'origin'],
  [
    'its origin over another scheme',
    { method: 'GET', host: OWN, origin: `https://${OWN}`, fetchSite: undefined },
    'origin',
  ],
  ['a link from elsewhere', { method: 'GET', host: OWN, origin: undefined, fetchSite: 'cross-site' }, 'site'],
  ['another port of this machine', { method: 'GET', host: OWN, origin: undefined, fetchSite: 'same-site' }, 'site'],
  ['a change by its own page', { method: 'POST', host: OWN, origin: `http://${OWN}`, fetchSite: 'same-origin' }, null],
  ['a change that says not whence', { method: 'POST', host: OWN, origin: undefined, fetchSite: undefined }, 'origin'],
  [
    'a change from elsewhere',
    { method: 'POST', host: OWN, origin: 'http://evil.example', fetchSite: undefined },
    'origin',
  ],
  ['another method', { method: 'PUT', host: OWN, origin: `http://${OWN}`, fetchSite: 'same-origin' }, 'method'],
];

for (const [what, asked, refusal] of rows) {
  it(`${refusal === null ? 'lets pass' : 'turns away'} ${what}`, () => {
    assert.equal(checkRequest(asked, OWN), refusal);
  });
}
