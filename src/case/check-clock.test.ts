import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogEntry } from '../model/decision.ts';
import { checkClock } from './check-clock.ts';

const at = (...times: readonly string[]): LogEntry[] =>
  times.map((time, index) => ({
    seq: index + 1,
    at: time,
    actor: 'ida',
    kind: 'noted',
    payload: {},
    previous: '',
    hash: '',
  }));

const NOW = new Date('2031-05-05T00:00:00Z');

const CASES: readonly (readonly [what: string, times: readonly string[], holds: boolean, words: RegExp])[] = [
  ['forward', ['2031-05-04T10:00:00Z', '2031-05-04T10:00:01Z'], true, /^the times of the log run forward$/],
  ['a few seconds back', ['2031-05-04T10:00:05Z', '2031-05-04T10:00:00Z'], true, /run forward/],
  [
    'ten years on and back',
    ['2041-05-04T10:00:00Z', '2031-05-04T10:00:00Z'],
    true,
    /^entry 2 is dated 2031.*earlier than entry 1 .*nothing is lost/,
  ],
  [
    'ten years on',
    ['2031-05-04T10:00:00Z', '2041-05-04T10:00:00Z'],
    true,
    /^entry 2 is dated 2041.*still to come.*nothing is lost/,
  ],
  ['no time', ['yesterday'], false, /the time of entry 1 of the log is no time/],
];

for (const [what, times, holds, words] of CASES) {
  test(what, () => {
    const check = checkClock(at(...times), NOW);
    assert.equal(check.holds, holds);
    assert.match(check.words, words);
  });
}
