import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { AnswerKey } from './answer-key.ts';
import type { AttributionRecord, GoldDocument, PredictedDocument, RecordedSpan } from './attribution-record.ts';
import type { ExportedCase, ExportedClaim } from './exported-case.ts';
import { findPlainWords } from './find-scored-words.ts';
import { scoreAnnotators } from './score-annotators.ts';
import { scoreAttributions } from './score-attributions.ts';
import type { AttributionFigures, AttributionScores } from './score-attributions.ts';
import { scoreClaims } from './score-claims.ts';

// The figures must agree with the scripts that came with the corpora. They are not part of the project, so that these
// tests run where the corpora lie beside it (or where HEARSAY_SHARED says) and Python is there.
const SHARED = process.env['HEARSAY_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const PYTHON = spawnSync('python3', ['--version']).status === 0;

function isRefereeHere(context: TestContext): boolean {
  const reason = !existsSync(join(SHARED, 'tools')) ? `no corpora at ${SHARED}` : !PYTHON ? 'no python3' : null;
  if (reason !== null) context.skip(`SKIPPED, figures NOT compared with the referee: ${reason}`);
  return reason === null;
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}

/** Runs a referee on records written to files, and gives what it prints. */
function runReferee(script: string, flags: readonly string[], inputs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-referee-'));
  try {
    const paths = Object.entries(inputs).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const args = [join(SHARED, 'tools', script), ...flags, ...paths];
    return execFileSync('python3', ['-B', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toLines(records: readonly unknown[]): string {
  return records.map((record) => JSON.stringify(record)).join('\n');
}

function flatten(slice: AttributionFigures): unknown {
  return { gold: slice.gold, predicted: slice.predicted, ...slice.rates };
}

/** The referee's own shape of attribution figures. */
function asReferee(scores: AttributionScores): unknown {
  return {
    all: flatten(scores.all),
    speech: flatten(scores.speech),
    documents: scores.documents,
    'missing documents': scores.missingDocuments,
  };
}

function shift(spans: AttributionRecord['content'], by: number): RecordedSpan[] {
  return (spans ?? []).map(([start, end]) => [Math.max(0, start + by), end + by]);
}

/** Gold attributions made wrong in many ways, the same way each time. */
function disturb(document: GoldDocument, seed: number): PredictedDocument {
  const rows: AttributionRecord[] = [];
  for (const [i, row] of document.attributions.entries()) {
    const turn = (i * 7 + seed * 3) % 11;
    if (turn === 0) continue;
    const parent = turn === 1 && i > 0 ? i - 1 : null;
    rows.push({
      source: turn === 2 ? [] : shift(row.source, turn === 3 ? 6 : 0),
      cue: turn === 4 ? [] : (row.cue ?? []),
      content: shift(row.content, turn === 5 ? 40 : turn === 6 ? -3 : 0),
      parent,
      ...(turn === 7 ? { voice: 'document' } : {}),
    });
    if (turn === 8) rows.push({ source: [], cue: row.content ?? [], content: row.cue ?? [], parent: rows.length - 1 });
  }
  return { id: document.id, statements: rows };
}

// Text of our own for what news text seldom holds: letters outside the first plane, combining marks, odd numerals.
const ODD: GoldDocument = {
  id: 'odd',
  text: 'Brandt said 𝐛𝐨𝐥𝐝 e\u0301tats cost ½ of ①. Lindt’s co-owner denied it 🙂 twice_over in Køge.',
  attributions: [
    { source: [[0, 6]], cue: [[7, 11]], content: [[12, 36]] },
    { source: [[38, 55]], cue: [[56, 62]], content: [[63, 85]] },
  ],
};

const ODD_FOUND: PredictedDocument = {
  id: 'odd',
  statements: [
    { source: [[0, 6]], cue: [[7, 11]], content: [[12, 41]], parent: null },
    { source: [[42, 59]], cue: [[60, 66]], content: [[67, 92]], parent: 0 },
  ],
};

for (const nested of [false, true]) {
  test(`attribution figures are the referee's, ${nested ? 'nested too' : 'outermost alone'}`, (context) => {
    if (!isRefereeHere(context)) return;
    const gold = [ODD, ...readLines<GoldDocument>(join(SHARED, 'corpora/polnear/dev.jsonl'))];
    const found = [ODD_FOUND, ...gold.slice(2).map(disturb)];
    const theirs = runReferee('score_attributions.py', nested ? ['--json', '--nested'] : ['--json'], {
      'gold.jsonl': toLines(gold),
      'found.jsonl': toLines(found),
    });
    const scores = scoreAttributions(gold, found, { nested });
    assert.deepEqual(asReferee(scores), JSON.parse(theirs));
    assert.ok(scores.all.gold > 500 && scores.missingDocuments === 1);
  });
}

test("figures of one annotator against another are the referee's", (context) => {
  if (!isRefereeHere(context)) return;
  const gold = readLines<GoldDocument>(join(SHARED, 'corpora/polnear/train.jsonl')).filter((d) => d.otherAnnotations);
  const theirs = runReferee('score_attributions.py', ['--json', '--human'], { 'gold.jsonl': toLines(gold) });
  assert.deepEqual(asReferee(scoreAnnotators(gold)), JSON.parse(theirs));
});

for (const [i, seed] of [0, 1, 2].entries()) {
  test(`claim figures are the referee's, key ${i % 2}, disturbed in way ${seed}`, (context) => {
    if (!isRefereeHere(context)) return;
    const folder = join(SHARED, 'corpora/cases');
    const keys = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const key: AnswerKey = JSON.parse(readFileSync(join(folder, keys.toSorted()[i % keys.length] ?? ''), 'utf8'));
    const wanted = new Set(Object.values(key.documents));
    const corpus = readLines<GoldDocument>(join(SHARED, 'corpora/polnear/train.jsonl'));
    const exported = inventExport(
      key,
      corpus.filter((d) => wanted.has(d.id)),
      seed,
    );
    const theirs = runReferee('score_claims.py', ['--json', '--misses'], {
      'key.json': JSON.stringify(key),
      'export.json': JSON.stringify(exported),
    });
    const [figures = '', ...misses] = theirs.trimEnd().split('\n');
    const scores = scoreClaims(key, exported);
    assert.deepEqual(scores.lines, JSON.parse(figures));
    assert.deepEqual(inOneForm(scores.misses), inOneForm(misses));
    assert.ok(scores.misses.length > 20);
  });
}

/** Misses in one order; what each language has its own way to write (a list, nothing) is left out. */
function inOneForm(misses: readonly string[]): string[] {
  return misses
    .map((line) =>
      line.startsWith('chain: ') ? line.replace(/: \[.*/s, '') : line.replace(': None for ', ': none for '),
    )
    .toSorted();
}

/** An export that the key's own snippets make, with claims merged, passages dropped and stances changed. */
function inventExport(key: AnswerKey, documents: readonly GoldDocument[], seed: number): ExportedCase {
  const place = (id: string, snippet: string): [number, number] | null => {
    const text = documents.find((d) => d.id === id)?.text ?? '';
    const at = text.indexOf(snippet);
    return at === -1 ? null : [at, at + snippet.length];
  };
  const claims: (ExportedClaim & { passages: { document: string; spans: RecordedSpan[]; stance: string }[] })[] = [];
  for (const [c, claim] of key.claims.entries()) {
    const passages = [
      ...claim.passages.map((p) => [...p, 'affirm']),
      ...(claim.denials ?? []).map((p) => [...p, 'deny']),
    ]
      .filter((_, i) => (i * 5 + c + seed) % (4 + seed) !== 0)
      .flatMap(([id = '', words = '', stance = ''], i) => {
        const span = place(id, words);
        const turned = (i + c) % 9 === seed ? 'deny' : stance;
        return span === null ? [] : [{ document: `d:${id}`, spans: [span], stance: turned }];
      });
    const last = claims.at(-1);
    if (last !== undefined && (c + seed) % 6 === 0) last.passages.push(...passages);
    else
      claims.push({
        ...(c % 5 === 0 ? { kind: 'other' } : { kind: claim.kind ?? claim.type ?? 'other' }),
        passages,
        origins: { count: c % 4 === 0 ? 0 : (claim.origins ?? 0) + (c % 3 === seed ? 1 : 0), unstated: c % 3 },
        standing: {
          deniedBy: (claim.denied_by ?? []).map((n) => (n.split('|')[0] ?? '') + (c % 4 === 1 ? ' spokesman' : '')),
          acknowledgedBy: c % 2 === 0 ? (claim.acknowledged_by ?? []) : ['Ivo Brandt'],
        },
      });
  }
  const chains = new Map((key.chains ?? []).map((entry) => [entry.snippet, entry.chain]));
  const statements = [...(key.chains ?? []), ...(key.stances ?? [])].flatMap((entry, i) => {
    const span = place(entry.doc, entry.snippet);
    if (span === null) return [];
    const own = 'basis' in entry && entry.basis === 'unattributed';
    return [
      {
        id: `s${i}`,
        document: `d:${entry.doc}`,
        voice: own ? 'document' : 'attributed',
        source: [] as RecordedSpan[],
        cue: i % 3 === 0 ? ([[span[1] + 1, span[1] + 9]] as RecordedSpan[]) : [],
        content: [[span[0] + (i % 4), span[1] - (i % 7)]] as RecordedSpan[],
        parent: i % 5 === 0 ? 's0' : null,
        stance: 'stance' in entry && i % 6 !== seed ? entry.stance : 'decline',
        basis: 'basis' in entry && i % 4 !== seed ? entry.basis : 'named',
        chain: (chains.get(entry.snippet) ?? []).slice(i % 7 === 0 ? 1 : 0).map((n) => n.split('|').at(-1) ?? n),
      },
    ];
  });
  return {
    documents: documents.map(({ id, text }) => ({ id: `d:${id}`, name: `${id}.md`, text })),
    statements,
    claims: claims.filter(({ passages }) => passages.every(({ spans }) => findPlainWords(String(spans)).length > 0)),
  };
}
