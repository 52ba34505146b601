import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HOSTILE } from '../../test/made-up-hostile.ts';
import type { Capture, Unreadable } from './read-bytes.ts';
import { checkPlaces } from '../../test/check-places.ts';
import { readDocuments } from './read-documents.ts';

const LONGEST = 10_000;
/** Starting a thread anew after one was lost, on a busy machine. */
const GRACE = 5000;

describe('hostile documents', () => {
  for (const { what, name, make, must } of HOSTILE) {
    it(`survives ${what}`, async () => {
      const bytes = make();
      const start = performance.now();
      const parts: (Capture | Unreadable)[] = [];
      let last = start;
      try {
        for await (const part of readDocuments({ name, from: name, bytes })) {
          parts.push(part);
          assert.ok(performance.now() - last < LONGEST + GRACE, `${name} took ${performance.now() - last} ms`);
          last = performance.now();
        }
      } catch (failure) {
        assert.ok(failure instanceof Error && failure.name === 'Failure', String(failure));
        assert.ok(must === 'refused' || must === 'any', failure.message);
        return;
      }
      const read = parts.filter((part) => 'document' in part && part.document.notExtracted === undefined);
      const kept = parts.filter((part) => 'document' in part && part.document.notExtracted !== undefined);
      for (const part of parts) {
        const sentence = 'failure' in part ? part.failure.message : part.document.notExtracted;
        if (sentence !== undefined) assert.match(sentence, /^[^\n]{10,700}\.$/);
        if ('document' in part) checkPlaces(part.document);
      }
      if (must === 'read') assert.ok(read.length > 0, JSON.stringify(parts.map(tell)));
      if (must === 'kept') assert.ok(kept.length === 1 && read.length === 0, JSON.stringify(parts.map(tell)));
      if (must === 'refused') assert.ok(read.length === 0 && kept.length === 0, JSON.stringify(parts.map(tell)));
    });
  }

  it('reads what comes after them', async () => {
    const bytes = new TextEncoder().encode('<p>The keeper said that the gate was open.</p>');
    const [part] = await Array.fromAsync(readDocuments({ name: 'a.html', from: 'a.html', bytes }));
    assert.ok(part && 'document' in part && part.document.text === 'The keeper said that the gate was open.');
  });

  it('changes no byte and no letter of what hides itself', async () => {
    const hidden = HOSTILE.find(({ name }) => name === 'bidi.txt');
    const bytes = hidden!.make();
    const [part] = await Array.fromAsync(readDocuments({ name: 'a.txt', from: 'a.txt', bytes }));
    assert.ok(part && 'document' in part);
    assert.equal(part.document.text, new TextDecoder().decode(bytes));
    assert.deepEqual(Buffer.from(part.snapshot.bytes), Buffer.from(bytes));
  });
});

function tell(part: Capture | Unreadable): string {
  return 'failure' in part ? part.failure.message : (part.document.notExtracted ?? `read ${part.document.text.length}`);
}
