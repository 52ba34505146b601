import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawVerification } from './verify-page.ts';

test('one line a check, and what is not proved', () => {
  const checks = [
    { name: 'log', holds: true, words: '4 entries hang together' },
    { name: 'snapshots', holds: false, words: 'the bytes of gazette.md have changed' },
  ];
  assert.equal(
    drawVerification(
      { holds: false, checks, notProved: ['not proved: that a claim is true'] },
      { columns: 60, colour: false },
    ),
    `holds    log: 4 entries hang together
DAMAGED  snapshots: the bytes of gazette.md have changed
not proved  that a claim is true
`,
  );
});
