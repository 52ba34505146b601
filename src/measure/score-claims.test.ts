import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerKey } from './answer-key.ts';
import type { ExportedCase } from './exported-case.ts';
import { renderClaimScores } from './render-scores.ts';
import { scoreClaims } from './score-claims.ts';

const TEXT =
  'The harbour wall has moved, engineers said. Brandt denied that it has moved. ' +
  'The ferry line owes two million, a filing shows. The line declined to comment.';

const span = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};

const KEY: AnswerKey = {
  documents: ['wall'],
  claims: [
    {
      id: 'moved',
      kind: 'event',
      passages: [['wall', 'The harbour wall has moved']],
      denials: [['wall', 'Brandt denied that it has moved']],
      denied_by: ['Ilse Brandt'],
      origins: 1,
    },
    {
      id: 'debt',
      kind: 'figure',
      passages: [['wall', 'owes two million']],
      acknowledged_by: ['ferry line'],
      origins: 2,
    },
  ],
  chains: [{ doc: 'wall', snippet: 'The ferry line owes two million', chain: ['a filing'] }],
  stances: [{ doc: 'wall', snippet: 'The harbour wall has moved', stance: 'assert', basis: 'role' }],
  non_responses: [['wall', 'The line declined to comment']],
};

const RIGHT: ExportedCase = {
  documents: [{ id: 'd1', name: 'wall.txt', text: TEXT }],
  statements: [
    {
      id: 's1',
      document: 'd1',
      voice: 'attributed',
      source: [span('engineers')],
      cue: [span('said')],
      content: [span('The harbour wall has moved')],
      parent: null,
      stance: 'assert',
      basis: 'role',
      chain: ['engineers'],
    },
    {
      id: 's2',
      document: 'd1',
      voice: 'attributed',
      content: [span('The ferry line owes two million')],
      parent: null,
      stance: 'report',
      basis: 'document',
      chain: ['a filing'],
    },
    {
      id: 's3',
      document: 'd1',
      voice: 'attributed',
      source: [span('The line declined')],
      cue: [span('declined')],
      content: [],
      parent: null,
      stance: 'decline',
      basis: 'named',
      chain: ['the line'],
    },
  ],
  claims: [
    {
      kind: 'event',
      passages: [
        { document: 'd1', spans: [span('The harbour wall has moved')], stance: 'affirm' },
        { document: 'd1', spans: [span('Brandt denied that it has moved')], stance: 'deny' },
      ],
      origins: { count: 1, unstated: 0 },
      standing: { deniedBy: ['Mayor Ilse Brandt'], acknowledgedBy: [] },
    },
    {
      kind: 'figure',
      passages: [{ document: 'd1', spans: [span('The ferry line owes two million')], stance: 'affirm' }],
      origins: { count: 1, unstated: 1 },
      standing: { deniedBy: [], acknowledgedBy: ['Ferry line'] },
    },
  ],
};

test('a right export is right but for the origin that it could not tell', () => {
  const { lines, misses } = scoreClaims(KEY, RIGHT);
  assert.deepEqual(misses, ['origins: debt: 1 for 2']);
  assert.deepEqual(lines['coverage'], { found: 2, of: 2, percent: 100 });
  assert.deepEqual(lines['denials'], { found: 1, of: 1, percent: 100, 'affirming passages called denials': 0 });
  assert.deepEqual(lines['deniers'], { found: 1, of: 1, 'deniers and acknowledgers not in the key': 0 });
  assert.deepEqual(lines['origins'], {
    right: 1,
    of: 2,
    percent: 50,
    within: 100,
    'several right': 0,
    'of several': 1,
    'mean error': 0.5,
  });
  assert.deepEqual(lines['chains'], { right: 1, 'root right': 1, of: 1, percent: 100 });
  assert.deepEqual(lines['silence'], { found: 1, of: 1 });
});

test('an affirming passage called a denial, and a claim that nobody found, are counted and named', () => {
  const [moved] = RIGHT.claims;
  const wrong: ExportedCase = {
    ...RIGHT,
    claims: [{ ...moved, passages: moved?.passages.map((p) => ({ ...p, stance: 'deny' })) ?? [] }],
  };
  const { lines, misses } = scoreClaims(KEY, wrong);
  assert.deepEqual(lines['coverage'], { found: 1, of: 2, percent: 50 });
  assert.equal(lines['kinds']?.['right'], 0); // a claim of denials alone fits no claim that the key affirms
  assert.ok(misses.includes('passage not covered: debt: owes two million'));
});

test('a snippet that the text does not hold is named', () => {
  const key: AnswerKey = { documents: { w: 'wall' }, claims: [{ id: 'x', passages: [['w', 'no such words']] }] };
  assert.deepEqual(
    [...new Set(scoreClaims(key, RIGHT).misses)],
    ["not in the export's text: w: no such words", 'passage not covered: x: no such words'],
  );
});

test('the table has one line a topic, and shares of nothing are none', () => {
  const table = renderClaimScores(scoreClaims({ documents: [], claims: [] }, RIGHT), { misses: true });
  assert.equal(table.split('\n')[0], 'coverage      found 0  of 0  percent none');
  assert.equal(table.trimEnd().split('\n').length, 12);
});
