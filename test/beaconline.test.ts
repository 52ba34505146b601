import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openCase } from '../src/index.ts';
import type { Case, ClaimRecord, ExportedCase } from '../src/index.ts';
import { exportJson } from '../src/index.ts';

// What a careful reader would say of the invented matter in examples/beaconline. Each row is a fact that must come out of
// the program as a person runs it, whatever else changes inside.

const EXAMPLE = join(resolve(import.meta.dirname, '..'), 'examples', 'beaconline');

describe('the Beaconline matter', () => {
  let folder = '';
  let matter: Case;
  let exported: ExportedCase;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-beaconline-'));
    matter = openCase(join(folder, 'beaconline.hearsay'));
    await matter.add([EXAMPLE]);
    exported = exportJson(matter.exportRecords());
  });
  after(() => {
    matter.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The exported claim of which an affirming passage in the named document holds `words`. */
  function claimOf(name: string, words: string, exportedCase: ExportedCase = exported): ExportedCase['claims'][number] {
    const document = exportedCase.documents.find((one) => one.name === name)!;
    const at = document.text.indexOf(words);
    assert.notEqual(at, -1, `${name} no longer says "${words}"`);
    const found = exportedCase.claims.find((claim) =>
      claim.passages.some(
        (passage) =>
          passage.document === document.id &&
          passage.stance !== 'deny' &&
          passage.spans.some(([start, end]) => start < at + words.length && at < end),
      ),
    );
    assert.ok(found, `no claim holds "${words}"`);
    return found;
  }

  it('counts the secret meetings of seven documents as the two papers that had sources of their own', () => {
    const claim = claimOf('01-ellery-courier-first-report.md', 'met Karsia');
    assert.equal(claim.kind, 'contact');
    const labels = claim.origins.list.map(({ label }) => label);
    assert.ok(labels.length >= 1 && labels.length <= 2, labels.join('; '));
    for (const label of labels) assert.match(label, /cited by (?:The )?(?:Ellery Courier|Northern Ledger)/);
    assert.ok(new Set(claim.passages.map(({ document }) => document)).size >= 7);
  });

  it('shows the secret meetings as disputed, by the company and by nobody who only reported them', () => {
    const { standing } = claimOf('01-ellery-courier-first-report.md', 'met Karsia');
    assert.equal(standing.label, 'disputed');
    assert.ok(
      standing.deniedBy.some((name) => /Tolland|Brezic/.test(name)),
      standing.deniedBy.join('; '),
    );
    assert.deepEqual(standing.acknowledgedBy, []);
  });

  it('keeps the one public meeting apart, acknowledged', () => {
    const once = claimOf('04-tolland-marine-statement.md', 'spoken with Mr Brezic once');
    assert.notEqual(once.id, claimOf('01-ellery-courier-first-report.md', 'met Karsia').id);
    assert.ok(
      once.standing.acknowledgedBy.some((name) => name.includes('Tolland')),
      JSON.stringify(once.standing),
    );
  });

  it('says that the request about the beacons was asked, never that it was granted', () => {
    const claim = claimOf('01-ellery-courier-first-report.md', 'asked Mr Tolland not to switch on');
    assert.equal(claim.kind, 'request');
    assert.match(claim.title, /^Whether .*asked/);
    assert.doesNotMatch(claim.title, /persuaded|agreed/);
    assert.equal(claim.origins.count, 1, JSON.stringify(claim.origins.list.map(({ label }) => label)));
  });

  it('never makes an AI answer an origin', () => {
    for (const { origins } of exported.claims) {
      for (const { label } of origins.list) assert.doesNotMatch(label, /HarborMind/);
    }
  });

  it('finds the wire copy', () => {
    const name = (id: string): string => exported.documents.find((document) => document.id === id)!.name;
    const pairs = exported.reuse.map(({ a, b }) => [name(a), name(b)].toSorted().join(' '));
    assert.ok(pairs.includes('02-daily-packet-wire.md 03-coast-gazette-wire.md'), pairs.join('\n'));
  });

  it('tells a request for an inquiry from the review that was opened', () => {
    const steps = exported.claims.flatMap(({ history }) => history.map(({ step }) => step));
    assert.ok(steps.includes('asked for'));
    assert.ok(steps.includes('opened'));
  });

  it('knew no denial on the day of the first report', () => {
    const first = exportJson(matter.exportRecords({ asOf: '2025-03-14' }));
    const claim = claimOf('01-ellery-courier-first-report.md', 'met Karsia', first);
    assert.deepEqual(claim.standing.deniedBy, []);
    assert.equal(claim.standing.label, 'reported');
  });

  it('hears three kinds of silence', () => {
    const kinds = new Set(
      matter.claims().flatMap((record: ClaimRecord) => record.claim.silences.map(({ kind }) => kind)),
    );
    assert.deepEqual([...kinds].toSorted(), ['declined', 'no answer', 'no statement']);
  });

  it('quotes nothing that is not in a document, letter for letter', () => {
    for (const statement of exported.statements) {
      const { text } = exported.documents.find((document) => document.id === statement.document)!;
      for (const [start, end] of [...statement.source, ...statement.cue, ...statement.content]) {
        assert.ok(start < end && end <= text.length);
      }
    }
  });
});
