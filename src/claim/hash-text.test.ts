import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashText } from './hash-text.ts';

test('gives eight hexadecimal digits that tell texts apart', () => {
  const hashes = new Set(Array.from({ length: 2000 }, (_, i) => hashText(`wall ${i}`)));
  assert.equal(hashes.size, 2000);
  assert.match(hashText(''), /^[0-9a-f]{8}$/);
  assert.equal(hashText('wall'), hashText('wall'));
});
