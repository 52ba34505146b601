import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddOutcome } from '../../case/case.ts';
import { drawAddSummary, drawFailures } from './add-summary.ts';

const added = (name: string): AddOutcome => ({ kind: 'added', name, from: name, document: `d-${name}` });
const there = (name: string): AddOutcome => ({ kind: 'already there', name, from: name, document: `d-${name}` });
const failed = (name: string, reason: string): AddOutcome => ({
  kind: 'failed',
  name,
  from: name,
  code: 'binary',
  reason,
});

const SUMMARIES: readonly (readonly [outcomes: readonly AddOutcome[], words: string])[] = [
  [[added('a')], 'Added 1 document to matter.hearsay.\n'],
  [[added('a'), added('b'), there('c')], 'Added 2 documents to matter.hearsay, 1 already there.\n'],
  [[there('a')], 'Added no documents to matter.hearsay, 1 already there.\n'],
  [[added('a'), failed('b', 'b is empty.')], 'Added 1 document to matter.hearsay, 1 not read.\n'],
];

for (const [outcomes, words] of SUMMARIES) {
  test(words.trim(), () => assert.equal(drawAddSummary(outcomes, 'matter.hearsay'), words));
}

test('each failure is one sentence that names its file once', () => {
  assert.equal(
    drawFailures([added('a'), failed('b.txt', 'b.txt is empty.'), failed('c.txt', 'This is no text.')]),
    'hearsay: b.txt is empty.\nhearsay: c.txt: This is no text.\n',
  );
});

test('a file’s name cannot drive the terminal', () => {
  assert.equal(drawFailures([failed('a\u001b[2J', 'Empty.')]), 'hearsay: a␛[2J: Empty.\n');
});
