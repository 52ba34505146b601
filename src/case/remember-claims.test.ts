import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Anchor, Decision } from '../model/decision.ts';
import { openCase } from './open-case.ts';
import type { ReadInput } from '../capture/read-bytes.ts';
import { packLikeness, unpackLikeness } from './pack-likeness.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-kept-'));
after(() => rmSync(folder, { recursive: true }));

const TEXTS = [
  'Lena Marsh, the harbour chief, met the operator Orlo in March, two officials said. “We never met,” Orlo said.',
  'Lena Marsh met Orlo in March, The Tidewater Post reported. Marsh declined to comment on the meeting.',
  'The harbour board raised its mooring fee to 40 crowns, according to a notice. Orlo denied meeting Marsh.',
];
const inputs = TEXTS.map((text, at): ReadInput => {
  const head = `---\npublisher: Paper ${at}\npublished: 2031-05-0${at + 1}\n---\n`;
  return { name: `${at}.md`, from: `${at}.md`, bytes: new TextEncoder().encode(`${head}${text}\n`) };
});

function listKept(path: string): unknown[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = db.prepare('SELECT key, hex(record) AS record FROM kept ORDER BY key').all();
  db.close();
  return rows;
}

describe('work that is kept', () => {
  it('is the same whether documents came at once or one by one, and proved by verify', async () => {
    const [once, slowly] = [join(folder, 'once.hearsay'), join(folder, 'slowly.hearsay')];
    const whole = openCase(once);
    await whole.add(inputs);
    whole.close();
    for (const input of inputs.toReversed()) {
      const one = openCase(slowly);
      await one.add([input]);
      one.close();
    }
    assert.ok(listKept(once).length > TEXTS.length);
    assert.deepEqual(listKept(slowly), listKept(once));
    const one = openCase(slowly);
    assert.equal(one.verify().holds, true);
    one.close();
  });

  it('is let go where nothing needs it any more', async () => {
    const path = join(folder, 'described.hearsay');
    const one = openCase(path);
    await one.add(inputs);
    const before = listKept(path);
    const { seq } = one.decide({ kind: 'described', document: one.documents()[0]!.id, publisher: 'Another paper' });
    assert.notDeepEqual(listKept(path), before);
    assert.equal(listKept(path).length, before.length);
    one.undo(seq);
    assert.deepEqual(listKept(path), before);
    one.close();
  });

  it('gives way to what people decide: who is meant, who publishes, what belongs together', async () => {
    const path = join(folder, 'decided.hearsay');
    const one = openCase(path, { actor: 'ann' });
    await one.add(inputs);
    const [first, second] = one.documents();
    const anchor = (document: typeof first, words: string): Anchor => {
      const start = document!.text.indexOf(words);
      assert.ok(start >= 0);
      return { sha256: document!.sha256, span: [start, start + words.length], words };
    };
    const decisions: readonly Decision[] = [
      { kind: 'named', mention: anchor(first, 'Orlo'), name: 'Tomas Orlo' },
      { kind: 'described', document: second!.id, published: '2033-01-01', publisher: 'Lena Marsh' },
      {
        kind: 'merged',
        claims: [anchor(first, 'met the operator Orlo in March'), anchor(second, 'met Orlo in March')],
      },
    ];
    for (const decision of decisions) {
      one.decide(decision);
      assert.deepEqual(
        one.verify().checks.filter(({ holds }) => !holds),
        [],
        decision.kind,
      );
    }
    assert.ok(one.claims().every(({ standing }) => standing.asOf === '2033-01-01'));
    one.close();
  });

  it('packs lists of numbers and reads them back, wherever they stand in memory', () => {
    const likeness = {
      a: Uint32Array.of(0, 7),
      b: Uint32Array.of(3, 70_000),
      scores: Float32Array.of(0.25, 0.9),
      agreements: Float32Array.of(0.25, 0),
    };
    const bytes = packLikeness(likeness);
    const elsewhere = new Uint8Array(bytes.length + 3);
    elsewhere.set(bytes, 3);
    assert.deepEqual(unpackLikeness(elsewhere.subarray(3)), likeness);
    assert.deepEqual(
      unpackLikeness(
        packLikeness({
          a: new Uint32Array(),
          b: new Uint32Array(),
          scores: new Float32Array(),
          agreements: new Float32Array(),
        }),
      ).a,
      new Uint32Array(),
    );
  });
});
