import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogEntry } from '../../model/decision.ts';
import { drawLog } from './log-page.ts';

const entry = (seq: number, kind: string, payload: LogEntry['payload']): LogEntry => ({
  seq,
  at: '2031-03-04T09:30:00.125Z',
  actor: 'ida',
  kind,
  payload,
  previous: '',
  hash: '',
});

const CASES: readonly (readonly [what: string, entry: LogEntry, line: string])[] = [
  ['a capture', entry(1, 'captured', { name: 'a.md', sha256: 'ff' }), '1  2031-03-04 09:30:00  ida · captured a.md\n'],
  ['an undoing', entry(3, 'undone', { seq: 2 }), '3  2031-03-04 09:30:00  ida · undone 2\n'],
  [
    'a redaction',
    entry(6, 'redacted', { what: 'words', document: 'd12', reason: 'at risk', erased: [1, 3], instead: {} }),
    '6  2031-03-04 09:30:00  ida · redacted words of d12 (what was said in 1, 3): at\n                        risk\n',
  ],
  ['an erased one', entry(4, 'captured', null), '4  2031-03-04 09:30:00  ida · captured (erased)\n'],
  [
    'a description tells of which document and what',
    entry(2, 'described', { document: 'd1', publisher: 'Sund\u001b Courier' }),
    '2  2031-03-04 09:30:00  ida · described d1 · Sund␛ Courier\n',
  ],
  [
    'a decision quotes what it is about before what it goes to',
    entry(5, 'placed', {
      apart: [{ words: 'third' }],
      claim: { words: 'two' },
      passage: { words: 'one' },
      stance: 'deny',
    }),
    '5  2031-03-04 09:30:00  ida · placed “one” · “two” · deny\n',
  ],
];

for (const [what, each, line] of CASES) {
  test(what, () => assert.equal(drawLog([each], new Set(), { columns: 80, colour: false }), line));
}

test('a decision that no longer fits says so', () => {
  const page = drawLog([entry(2, 'rejected', { name: 'a.md' })], new Set([2]), { columns: 120, colour: false });
  assert.match(page, /rejected a\.md — its words no longer stand where they stood: look at it again\n/);
});
