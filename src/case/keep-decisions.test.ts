import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Case } from './case.ts';
import type { Derived } from './derive.ts';
import type { Document } from '../model/document.ts';
import { derive } from './derive.ts';
import { findDecisionsInForce } from './decisions.ts';
import { findUnanchored } from './apply-decisions.ts';
import { join } from 'node:path';
import { loadWeights } from './load-weights.ts';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

// What people decided holds when everything is read again: by another version of the weights, and where a text reads otherwise.

const folder = mkdtempSync(join(tmpdir(), 'hearsay-keep-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;

const input = (name: string, words: string): { name: string; from: string; bytes: Uint8Array } => ({
  name,
  from: name,
  bytes: new TextEncoder().encode(words),
});
const REPORT = input(
  'report.md',
  '---\npublisher: The Tidewater Post\npublished: 2031-05-04\n---\n\nLena Marsh, the harbour chief, met the operator Piet Orlo in March, two officials said.\n\n"We never met," Piet Orlo said in a note on Sunday.\n\nThe board rejected the report as untrue.\n',
);
const FOLLOW = input(
  'follow.md',
  '---\npublisher: The Quay\npublished: 2031-05-06\n---\n\nLena Marsh met Piet Orlo in March, according to The Tidewater Post. The clerk said that the pier would be shut in June.\n',
);

async function open(): Promise<Case> {
  const one = openCase(join(folder, `${++made}.hearsay`), {
    actor: 'ann',
    now: () => new Date('2031-06-01T12:00:00Z'),
  });
  await one.add([REPORT, FOLLOW]);
  return one;
}

/** Everything derived anew from the log alone, with nothing kept from before. */
function readAgain(
  one: Case,
  weights: ReturnType<typeof loadWeights>,
  change = (text: string): string => text,
): Derived {
  const documents = new Map(one.documents().map((document) => [document.id, document]));
  const fetchDocument = ({ id }: { readonly id: string }): Document => {
    const document = documents.get(id)!;
    return { ...document, text: change(document.text) };
  };
  const shelf = { fetchDocument, fetchReading: () => null, keepReading: () => undefined, rememberClaims: () => null };
  return derive(one.log(), shelf, 'another version', weights, () => undefined);
}

function adrift(one: Case, { readings, claims }: Derived): string[] {
  const seqs = findUnanchored(findDecisionsInForce(one.log()), readings, claims);
  return seqs.map((seq) => one.log().find((entry) => entry.seq === seq)!.kind);
}

const extent = (spans: readonly (readonly [number, number])[]): string => JSON.stringify(spans);

describe('a rebuild with other weights', () => {
  it('keeps a rejected statement out, an accepted and a corrected one as they were, and a written one', async () => {
    const one = await open();
    const [accepted, rejected] = one.statements().filter(({ voice }) => voice === 'attributed');
    assert.ok(accepted && rejected);
    one.instruct({ do: 'accept', statement: accepted.id });
    one.instruct({ do: 'reject', statement: rejected.id });
    one.instruct({
      do: 'write',
      document: 'report.md',
      source: ['The board'],
      cue: ['rejected'],
      content: ['the report'],
    });
    const again = readAgain(one, null);
    const statements = again.readings.flatMap((reading) => reading.statements);
    const kept = statements.find(
      ({ document, content }) =>
        document === accepted.document && JSON.stringify(content) === JSON.stringify(accepted.content),
    );
    assert.deepEqual(
      [kept?.speaker, kept?.stance, kept?.source, kept?.cue],
      [accepted.speaker, accepted.stance, accepted.source, accepted.cue],
    );
    assert.ok(
      !statements.some(
        ({ content, cue }) => extent([...content, ...cue]) === extent([...rejected.content, ...rejected.cue]),
      ),
    );
    assert.equal(
      statements.filter(({ made: by, content }) => by === 'person' && content.length === 1).length > 0,
      true,
    );
    assert.deepEqual(adrift(one, again), []);
    one.close();
  });

  it('keeps merged claims one and split ones apart', async () => {
    const one = await open();
    const claims = one.claims();
    const pier = claims.find(({ claim }) => /pier/i.test(claim.title))!;
    const met = claims.find(({ claim }) => /met/.test(claim.title))!;
    one.instruct({ do: 'merge', claims: [pier.claim.id, met.claim.id] });
    for (const weights of [null, loadWeights()]) {
      const again = readAgain(one, weights);
      const whole = again.claims.find(({ claim }) => [claim.id, ...claim.formerIds].includes(pier.claim.id));
      assert.ok(whole && whole.claim.passages.length > pier.claim.passages.length);
      assert.deepEqual(adrift(one, again), []);
    }
    one.close();
  });
});

describe('what changes nothing', () => {
  it('is logged, derives nothing anew, and is shown by whoever opens the case next', async () => {
    const one = await open();
    const [first] = one.claims();
    const [statement] = one.statements().filter(({ voice }) => voice === 'attributed');
    one.instruct({ do: 'note', text: 'call her' });
    one.instruct({ do: 'accept', statement: statement!.id });
    one.undo(one.log().at(-1)!.seq);
    // The very record that was shown before: nothing was made again.
    assert.ok(one.claims()[0] === first);
    assert.deepEqual(
      one
        .log()
        .map(({ kind }) => kind)
        .slice(-3),
      ['noted', 'accepted', 'undone'],
    );
    assert.equal(one.verify().holds, true);
    const again = openCase(one.path, { readOnly: true });
    assert.equal(again.notes().length, 1);
    assert.deepEqual(again.claims(), one.claims());
    again.close();
    one.close();
  });

  it('but an acceptance that brings back what was corrected does', async () => {
    const one = await open();
    const [statement] = one.statements().filter(({ voice }) => voice === 'attributed');
    const accepted = one.instruct({ do: 'accept', statement: statement!.id });
    one.instruct({ do: 'correct', statement: statement!.id, speaker: 'The harbour clerk' });
    assert.equal(one.statement(statement!.id).speaker, 'The harbour clerk');
    one.undo(accepted.entry.seq);
    assert.equal(one.statement(statement!.id).speaker, 'The harbour clerk');
    assert.equal(one.verify().holds, true);
    one.close();
  });
});

describe('a text that reads otherwise', () => {
  it('moves decisions with their words, and lists those whose words are gone', async () => {
    const one = await open();
    const statement = one
      .statements()
      .find(({ voice, document }) => voice === 'attributed' && document === one.document('follow.md').id)!;
    one.instruct({ do: 'note', text: 'check the date', statement: statement.id });
    one.instruct({ do: 'name', entity: 'Lena Marsh', name: 'Lena R. Marsh' });
    const moved = readAgain(one, null, (text) => `A line before.\n\n${text}`);
    assert.deepEqual(adrift(one, moved), []);
    assert.ok(moved.entities.some(({ name }) => name === 'Lena R. Marsh'));
    const gone = readAgain(one, null, (text) => text.replaceAll('Marsh', 'Marchant'));
    assert.deepEqual(adrift(one, gone).toSorted(), ['named', 'noted']);
    one.close();
  });

  it('tells of notes where their words stand now, each on the claim that it is about', async () => {
    const one = await open();
    const { claim } = one.claims().find((record) => /pier/i.test(record.claim.title))!;
    one.instruct({ do: 'note', text: 'ask the clerk', claim: claim.id });
    assert.deepEqual(
      one.notes().map(({ text, actor, claims }) => [text, actor, claims]),
      [['ask the clerk', 'ann', [claim.id]]],
    );
    one.undo(one.log().at(-1)!.seq);
    assert.deepEqual(one.notes(), []);
    one.close();
  });
});
