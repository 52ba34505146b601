import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBytes } from '../capture/read-bytes.ts';
import { readSafely } from './read-safely.ts';

const { document } = readBytes({ name: 'a.txt', from: 'a.txt', bytes: new TextEncoder().encode('The clerk said no.') })
  .captures[0]!;

describe('readSafely', () => {
  it('reads', () => {
    const { reading, unread } = readSafely(document, null);
    assert.ok(reading.statements.length > 0);
    assert.equal(unread, null);
  });

  it('keeps a document on which reading fails, with the reason', () => {
    // Blocks that no reader gives, as damage or a mistake of ours would.
    const broken = { ...document, blocks: null as unknown as typeof document.blocks };
    const { reading, unread } = readSafely(broken, null);
    assert.deepEqual([reading.statements, reading.sentences], [[], []]);
    assert.equal(unread?.document, document.id);
    assert.match(unread.reason, /^a\.txt is kept, and no statements could be found in it: .+\.$/);
  });
});
