import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';
import type { Ran } from './run-hearsay.ts';

// One reporter's way through a case, with the real program on the real example: add, look, describe, take back, export.

const FOLDER = makeFolder();
const run = (...args: readonly string[]): Ran => runHearsay(FOLDER, args);

/** Runs, expects success and silence on standard error, and gives what was printed. */
function look(...args: readonly string[]): string {
  const { code, stdout, stderr } = run(...args);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return stdout;
}

interface Summary {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly standing: { readonly label: string };
  readonly origins: { readonly count: number; readonly range: readonly [number, number] };
}

interface Ledger {
  readonly as_of: string | null;
  readonly claims: readonly Summary[];
}

function readLedger(...args: readonly string[]): Ledger {
  const ledger: Ledger = JSON.parse(look('ledger', ...args, '--format', 'json'));
  return ledger;
}

let first: Ran;
before(() => {
  first = run('add', EXAMPLE);
});

test('add tells how many documents came in', () => {
  assert.equal(first.code, 0);
  assert.match(first.stdout, /^Added 1\d documents to case\.hearsay\.\n$/);
});

test('a second add of the same bytes changes nothing and says so', () => {
  const log = look('log');
  assert.match(look('add', EXAMPLE), /^Added no documents to case\.hearsay, 1\d already there\.\n$/);
  assert.equal(look('log'), log);
});

test('documents lists each with date and publisher, and says what is lacking', () => {
  const page = look('documents');
  assert.match(page, /^NAME +DATE +PUBLISHER +TITLE\n/);
  assert.match(page, /01-ellery-courier-first-report\.md +14 Mar 2025 +/);
  assert.match(page, /12-ai-answer\.txt +no date +no publisher/);
});

test('the ledger says how many documents and claims there are, as of when, and what is not placed', () => {
  const page = look('ledger');
  assert.match(
    page,
    /^1\d documents · as of 20 Jun 2025 · \d+ claims\n\nID +KIND +CLAIM\n +STANDING +ORIGINS +WHO ANSWERS IT +REPORTED\n/,
  );
  assert.match(page, /Not placed in time, for want of a date: 12-ai-answer\.txt\./);
  assert.match(page, /Give it one: .*describe 12-ai-answer\.txt --published/);
  for (const line of page.split('\n').filter((each) => !each.startsWith('Give it one')))
    assert.ok(line.length <= 100, line);
});

test('COLUMNS and NO_COLOR are honoured, and a pipe gets no colour', () => {
  assert.ok(!look('ledger').includes('\u001b'));
  const narrow = runHearsay(FOLDER, ['ledger'], { COLUMNS: '60' }).stdout;
  for (const line of narrow.split('\n').filter((each) => !each.startsWith('Give it one')))
    assert.ok(line.length <= 60, line);
  assert.ok(runHearsay(FOLDER, ['ledger'], { FORCE_COLOR: '1' }).stdout.includes('\u001b['));
  assert.ok(!runHearsay(FOLDER, ['ledger'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout.includes('\u001b'));
});

test('filters narrow the ledger, and say so', () => {
  const { claims } = readLedger();
  assert.ok(claims.length > 0);
  const { kind, standing } = claims[0]!;
  const ofKind = readLedger('--kind', kind).claims;
  assert.deepEqual(
    ofKind,
    claims.filter((claim) => claim.kind === kind),
  );
  const ofStanding = readLedger('--standing', standing.label).claims;
  assert.deepEqual(
    ofStanding,
    claims.filter((claim) => claim.standing.label === standing.label),
  );
  assert.equal(readLedger('--limit', '3').claims.length, Math.min(3, claims.length));
  assert.match(
    look('ledger', '--kind', kind),
    new RegExp(`^.*\\b${ofKind.length} of ${claims.length} claims \\(kind ${kind}\\)`),
  );
  const about = readLedger('--entity', 'Tolland').claims.length;
  assert.ok(about > 0 && about <= claims.length);
  assert.match(look('ledger', '--text', 'no such words anywhere'), /No claim passes this filter\./);
});

test('an earlier day knows fewer documents and no later claim', () => {
  const page = look('ledger', '--as-of', '2025-03-14');
  assert.match(page, /^\d documents? · as of 14 Mar 2025 · /);
  const { as_of: asOf, claims } = readLedger('--as-of', '2025-03-14');
  assert.equal(asOf, '2025-03-14');
  assert.ok(claims.length < readLedger().claims.length);
});

test('a claim is found by the short id that the ledger shows, and shows both sides', () => {
  const id = /^(c\w{3,})  /m.exec(look('ledger'))![1]!;
  const page = look('claim', id);
  assert.match(page, /\nStanding: [a-z ]+\n/);
  assert.match(page, /\nAffirmed {5,}Denied\n─+ +─+\n/);
  assert.match(page, /“[^”]+”|Nobody in the case affirms it/);
  assert.match(page, /\nOrigins: /);
  assert.match(look('trace', id), /\n[├└]─ /);
});

test('every quotation that a claim shows stands in its document, letter for letter', () => {
  interface Exported {
    readonly documents: readonly { readonly id: string; readonly text: string }[];
    readonly claims: readonly {
      readonly passages: readonly { readonly document: string; readonly spans: readonly [number, number][] }[];
    }[];
  }
  const { documents, claims }: Exported = JSON.parse(look('export'));
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const passages = claims.flatMap((claim) => claim.passages);
  assert.ok(passages.length > 0);
  for (const { document, spans } of passages) {
    for (const [start, end] of spans) {
      assert.ok(start < end && end <= texts.get(document)!.length);
      assert.match(texts.get(document)!.slice(start, end), /\S/);
    }
  }
});

test('a claim that there is not', () => {
  const ran = run('claim', 'zzzz');
  assert.equal(ran.stderr, 'hearsay: There is no claim zzzz in this case.\n');
  assert.equal(ran.code, 3);
});

test('the timeline goes day by day, and what has no date comes last', () => {
  const page = look('timeline');
  assert.match(page, /^14 Mar 2025\n/m);
  assert.ok(page.indexOf('No date: not placed') > page.lastIndexOf('\n20 Jun 2025\n'));
});

test('missing tells what wants describing', () => {
  assert.match(look('missing'), /Documents to describe\n(?: {2}.+\n)*? {2}12-ai-answer\.txt: no date, no publisher\n/);
});

test('search shows who says it, and takes marks that mean something to a database as plain words', () => {
  assert.match(look('search', 'Beaconline'), /‹Beaconline›/);
  assert.match(look('search', 'nowhere-at-all'), /^Nothing in this case holds/);
  for (const words of ['radio"', 'AND', 'a* NEAR(', "'; DROP TABLE"]) {
    assert.equal(run('search', '--', words).code, 0, words);
  }
  assert.match(run('search', '"').stderr, /^hearsay: [^\n]+\.\n$/);
});

test('describe is a decision in the log, is undone, and the undoing too', () => {
  assert.match(
    look('describe', '12-ai', '--published', '2025-06-21', '--publisher', 'An assistant'),
    /^Noted in the log: An assistant, 21 Jun 2025 \(12-ai-answer\.txt\)/,
  );
  const entries: { seq: number; kind: string }[] = JSON.parse(look('log', '--format', 'json'));
  const described = entries.at(-1)!;
  assert.equal(described.kind, 'described');
  assert.doesNotMatch(look('ledger'), /Not placed/);
  assert.match(
    look('undo', String(described.seq)),
    new RegExp(`^Taken back: ${described.seq}\\. To have it again: .*undo ${described.seq + 1}\n$`),
  );
  assert.match(look('ledger'), /Not placed/);
  look('undo', String(described.seq + 1));
  assert.doesNotMatch(look('ledger'), /Not placed/);
  look('undo', String(described.seq + 2));
});

test('export writes the same to a file and to standard output, and nothing but JSON', () => {
  const file = join(FOLDER, 'out.json');
  assert.match(run('export', '-o', file).stderr, /^Wrote 1\d documents and \d+ claims to /);
  assert.ok(readFileSync(file, 'utf8') === look('export', '--format', 'json'));
});

test('verify tells what is proved and what is not', () => {
  const page = look('verify');
  assert.match(page, /^holds {4}/m);
  assert.match(page, /^not proved {2}/m);
});

test('a checkpoint that was kept is compared with the log, and never written over', () => {
  assert.match(look('checkpoint', 'kept.json'), /^Wrote kept\.json: the log ends at entry \d+, hash [0-9a-f]{16}….\n/);
  assert.match(look('verify', '--checkpoint', 'kept.json'), /^holds {4}checkpoint: entries 1 to \d+ are those/m);
  const again = run('checkpoint', 'kept.json');
  assert.equal(again.stderr, 'hearsay: kept.json is there already; name another file.\n');
  assert.equal(again.code, 2);
});

test('extract needs no case, and keeps the order of its input', () => {
  writeFileSync(join(FOLDER, 'b.txt'), 'Ida Marrow said the radio was off.\n');
  writeFileSync(
    join(FOLDER, 'a.jsonl'),
    '{"id": "one", "text": "Orlan Petty denied that he was asked."}\n{"id": "two", "text": "Rain fell."}\n',
  );
  const lines = look('extract', 'b.txt', 'a.jsonl').trimEnd().split('\n');
  const found = lines.map((line) => {
    const read: { id: string; statements: { voice: string; content: [number, number][] }[] } = JSON.parse(line);
    return read;
  });
  assert.deepEqual(
    found.map(({ id }) => id),
    ['b.txt', 'one', 'two'],
  );
  for (const { statements } of found) for (const { content } of statements) assert.ok(content.length > 0);
});

test('HEARSAY_CASE names the case, and --case goes before it', () => {
  const other = runHearsay(makeFolder(), ['documents'], { HEARSAY_CASE: join(FOLDER, 'case.hearsay') });
  assert.match(other.stdout, /01-ellery-courier/);
  const both = runHearsay(FOLDER, ['documents', '--case', 'absent.hearsay'], {
    HEARSAY_CASE: join(FOLDER, 'case.hearsay'),
  });
  assert.equal(both.code, 3);
});
