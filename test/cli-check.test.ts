import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readDraft } from '../bench/read-draft.ts';
import { openCase } from '../src/case/open-case.ts';
import { EXAMPLE, LAUNCHER, cleanEnvironment, makeFolder, runHearsay } from './run-hearsay.ts';

// A draft's way through the real program, on the real example.

const FOLDER = makeFolder();
const DRAFT = `# The beacons

Marius Abend put the risk at 1 out of 5.

Tolland Marine maintains about 2,200 beacons. "That was the first time that we have met," Mr Brezic wrote.
`;

interface Checked {
  readonly draft: string;
  readonly sentences: readonly { readonly span: readonly [number, number]; readonly support: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly span: readonly [number, number];
    readonly evidence: readonly { readonly document: string; readonly spans: readonly unknown[] }[];
  }[];
  readonly ignored: readonly { readonly rule: string; readonly reason: string }[];
}

function checkJson(name: string, ...args: readonly string[]): Checked {
  const checked: Checked = JSON.parse(runHearsay(FOLDER, ['check', name, '--format', 'json', ...args]).stdout);
  return checked;
}

before(() => {
  assert.equal(runHearsay(FOLDER, ['add', EXAMPLE]).code, 0);
  writeFileSync(join(FOLDER, 'draft.md'), DRAFT);
});

test('findings are printed as compilers print theirs, with the words and the repair beneath, and end with 1', () => {
  const { code, stdout, stderr } = runHearsay(FOLDER, ['check', 'draft.md']);
  assert.deepEqual([code, stderr], [1, '']);
  const lines = stdout.trimEnd().split('\n');
  assert.match(
    lines[0]!,
    /^draft\.md:5:26: figure-differs: The documents say “1,150 beacons”, not “about 2,200 beacons”\.$/,
  );
  assert.match(
    lines[1]!,
    /^ {4}“As of March, Tolland Marine .*” - Office of Dana Whitlow, 9 Apr 2025 \(08-letter-to-inspector-general\.md\)$/,
  );
  assert.match(lines[2]!, /^ {4}repair: Write “1,150 beacons”\.$/);
  assert.ok(lines.some((line) => /^draft\.md:5:47: quote-altered: .*“only” has become “first”/.test(line)));
  assert.match(lines.at(-1)!, /^2 findings in \d sentences that can be looked up\.$/);
});

test('a draft that holds ends with 0', () => {
  writeFileSync(join(FOLDER, 'good.txt'), 'Marius Abend put the risk at 1 out of 5.\n');
  const { code, stdout } = runHearsay(FOLDER, ['check', 'good.txt']);
  assert.equal(code, 0);
  assert.match(stdout, /^No findings in 1 sentence /);
});

test('standard input is read where the draft is -', () => {
  const { status, stdout } = spawnSync(process.execPath, [LAUNCHER, 'check', '-'], {
    cwd: FOLDER,
    encoding: 'utf8',
    input: DRAFT,
    env: cleanEnvironment(),
  });
  assert.equal(status, 1);
  assert.match(stdout, /^-:5:26: figure-differs:/);
});

test('JSON points into the file’s own characters', () => {
  const { sentences, findings } = checkJson('draft.md');
  assert.deepEqual(
    findings.map(({ rule, span }) => [rule, DRAFT.slice(...span)]),
    [
      ['figure-differs', 'about 2,200 beacons'],
      ['quote-altered', '"That was the first time that we have met,"'],
    ],
  );
  assert.equal(DRAFT.slice(...sentences[0]!.span), 'Marius Abend put the risk at 1 out of 5.');
  assert.equal(sentences[0]!.support, 'supported');
  assert.ok(findings.every(({ evidence }) => evidence.length > 0));
});

test('what the author answers is kept with the reason, and no longer counts', () => {
  const answer = '<!-- hearsay-ignore figure-differs: counted by us in May -->';
  writeFileSync(join(FOLDER, 'answered.md'), DRAFT.replace('2,200 beacons.', `2,200 beacons. ${answer}`));
  const { findings, ignored } = checkJson('answered.md');
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['quote-altered'],
  );
  assert.deepEqual(
    ignored.map(({ rule, reason }) => [rule, reason]),
    [['figure-differs', 'counted by us in May']],
  );
  assert.match(
    runHearsay(FOLDER, ['check', 'answered.md']).stdout,
    /:5:26: ignored: figure-differs: counted by us in May\n/,
  );
});

test('HTML is read too, and its comments answer for their paragraph', () => {
  const page = `<!doctype html><html><body><article><p>Marius Abend put the risk at 1 out of 5.</p>
<p>Tolland Marine maintains about 2,200 beacons. <!-- hearsay-ignore figure-differs: seen --></p>
<p>Tolland Marine maintains about 3,300 beacons.</p></article></body></html>`;
  writeFileSync(join(FOLDER, 'draft.html'), page);
  const { findings, ignored } = checkJson('draft.html');
  assert.deepEqual(
    [findings.map(({ rule }) => rule), ignored.map(({ reason }) => reason)],
    [['figure-differs'], ['seen']],
  );
});

test('SARIF has each finding once, with its place', () => {
  const { code, stdout } = runHearsay(FOLDER, ['check', 'draft.md', '--format', 'sarif']);
  assert.equal(code, 1);
  const log: {
    readonly version: string;
    readonly runs: readonly {
      readonly results: readonly {
        readonly ruleId: string;
        readonly locations: readonly {
          readonly physicalLocation: { readonly region: { readonly startLine: number; readonly startColumn: number } };
        }[];
      }[];
    }[];
  } = JSON.parse(stdout);
  assert.equal(log.version, '2.1.0');
  const places = log.runs[0]!.results.map(({ ruleId, locations }) => {
    const { startLine, startColumn } = locations[0]!.physicalLocation.region;
    return [ruleId, startLine, startColumn];
  });
  assert.deepEqual(places, [
    ['figure-differs', 5, 26],
    ['quote-altered', 5, 47],
  ]);
});

test('as of a day before a document, what only that document has is unknown', () => {
  writeFileSync(
    join(FOLDER, 'review.txt'),
    'Ms Imre opened a preliminary review of Mr Tolland’s contacts with Karsia.\n',
  );
  assert.deepEqual(checkJson('review.txt').findings, []);
  assert.notDeepEqual(checkJson('review.txt', '--as-of', '2025-03').findings, []);
});

test('a draft that is not there is told in one sentence', () => {
  const { code, stdout, stderr } = runHearsay(FOLDER, ['check', 'nothing.md']);
  assert.deepEqual([code, stdout], [3, '']);
  assert.match(stderr, /^hearsay: .*nothing\.md.*\n$/);
});

test('of the drafts with a key, eight faults in ten are found, and of what holds under one in ten is flagged', () => {
  const opened = openCase(join(FOLDER, 'case.hearsay'), { readOnly: true });
  const drafts = join(import.meta.dirname, 'drafts');
  const count = { holding: 0, flagged: 0, faults: 0, found: 0 };
  for (const name of readdirSync(drafts).filter((one) => one.endsWith('.txt'))) {
    const { text, sentences } = readDraft(join(drafts, name));
    const { findings } = opened.checkDraft({ name: 'draft.md', from: name, bytes: new TextEncoder().encode(text) });
    for (const { wanted, span } of sentences) {
      const told = findings.some((one) => one.span[0] < span[1] && span[0] < one.span[1]);
      if (wanted.length === 0) {
        count.holding += 1;
        if (told) count.flagged += 1;
      } else {
        count.faults += 1;
        if (told) count.found += 1;
      }
    }
  }
  opened.close();
  assert.ok(count.flagged / count.holding < 0.1, JSON.stringify(count));
  assert.ok(count.found / count.faults >= 0.8, JSON.stringify(count));
});
