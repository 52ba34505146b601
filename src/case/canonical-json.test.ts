import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCanonicalJson } from './canonical-json.ts';

describe('toCanonicalJson', () => {
  const rows: [what: string, value: unknown, json: string][] = [
    // The examples of RFC 8785, sections 3.2.2 and 3.2.3.
    [
      'numbers and literals',
      { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001], literals: [null, true, false] },
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    ],
    ['strings', '€$\u000F\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      'members by UTF-16 code units',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    ['minus zero', -0, '0'],
    ['nothing where nothing is said', { b: undefined, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]}}'],
  ];
  for (const [what, value, json] of rows) it(what, () => assert.equal(toCanonicalJson(value), json));

  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n]) {
    it(`refuses ${String(value)}`, () => assert.throws(() => toCanonicalJson(value), TypeError));
  }
});
