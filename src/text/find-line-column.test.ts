import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLineColumns } from './find-line-column.ts';

test('lines and columns count from one', () => {
  const find = findLineColumns('One\ntwo\r\n\nfour');
  const rows = [
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [9, 3, 1],
    [10, 4, 1],
    [14, 4, 5],
  ] as const;
  for (const [offset, line, column] of rows) assert.deepEqual(find(offset), { line, column }, String(offset));
});
