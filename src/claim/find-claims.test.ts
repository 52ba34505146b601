import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from '../attribution/read-document.ts';
import type { Claim } from '../model/claim.ts';
import type { Anchor, Decision } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { findBlocks } from '../text/find-blocks.ts';
import { findCaseEntities } from './find-case-entities.ts';
import { findClaims } from './find-claims.ts';
import { readWeights } from './weights/read-weights.ts';

const weights = readWeights(readFileSync(new URL('weights/word-vectors.bin', import.meta.url)));

const PAGES: Readonly<Record<string, string>> = {
  gazette:
    'Ilse Brandt, the harbour minister, was in regular contact with the ferry owner Piet Saar, the Quay Gazette reported.\n\nThe Gazette said that Brandt asked Saar to keep two ferries in port.\n\nMs. Brandt did not respond to requests for comment.',
  courier:
    'Harbour minister Ilse Brandt asked the ferry owner Piet Saar to keep two ferries in port, according to the Quay Gazette.\n\nSaar said that Brandt never asked him to keep any ferries in port.\n\nThe north wall of the harbour moved by a hand in winter, engineer Ada Marlow said.',
  post: 'Engineer Ada Marlow said the north wall of the harbour had moved in winter.\n\nPamela Brandt, a baker, opened a shop in Norrin.',
};

function readPage(name: string): Reading {
  const text = PAGES[name]!;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document: Document = {
    id: `d${sha256.slice(0, 10)}`,
    name,
    title: null,
    publisher: null,
    author: null,
    published: '2031-03-02',
    url: null,
    language: 'en',
    sha256,
    textSha256: sha256,
    text,
    blocks: findBlocks(text),
    offsets: [{ text: 0, source: 0, length: text.length }],
  };
  return readDocument(document, null);
}

const READINGS = Object.keys(PAGES).map(readPage);

function build(readings: readonly Reading[], decisions: readonly Decision[] = []): Claim[] {
  return findClaims(readings, findCaseEntities(readings, decisions), decisions, weights);
}

function anchor(name: string, words: string): Anchor {
  const { document } = READINGS.find((reading) => reading.document.name === name)!;
  const start = document.text.indexOf(words);
  return { sha256: document.sha256, span: [start, start + words.length], words };
}

/** Claims that hold a passage with the words. */
function holding(claims: readonly Claim[], name: string, words: string): Claim[] {
  const { span } = anchor(name, words);
  const { id } = READINGS.find((reading) => reading.document.name === name)!.document;
  return claims.filter(({ passages }) =>
    passages.some(
      ({ document, spans }) => document === id && spans.some(([start, end]) => start <= span[0] && end >= span[1]),
    ),
  );
}

test('one proposition of two documents is one claim', () => {
  const claims = build(READINGS);
  const [wall] = holding(claims, 'courier', 'wall of the harbour moved');
  assert.ok(wall !== undefined);
  assert.ok(holding(claims, 'post', 'wall of the harbour had moved').includes(wall));
  assert.ok(!holding(claims, 'gazette', 'asked Saar to keep').includes(wall));
});

test('a denial stands on what it denies, and affirms nothing', () => {
  const claims = build(READINGS);
  const denied = claims.filter(({ passages }) =>
    passages.some(({ stance, reach }) => stance === 'deny' && reach === 'direct'),
  );
  assert.ok(denied.some((claim) => holding([claim], 'courier', 'keep any ferries in port').length > 0));
  assert.ok(denied.some((claim) => holding([claim], 'courier', 'two ferries in port').length > 0));
});

test('a silence is put on a claim about who kept it', () => {
  const silent = build(READINGS).flatMap(({ silences }) => silences);
  assert.ok(silent.some(({ kind, name }) => kind === 'no answer' && name === 'Ilse Brandt'));
});

test('the order of the documents changes nothing', () => {
  assert.deepEqual(build(READINGS.toReversed()), build(READINGS));
});

test('every proposition has one id, and no id leads to two claims', () => {
  const ids = build(READINGS).flatMap(({ id, formerIds }) => [id, ...formerIds]);
  assert.equal(new Set(ids).size, ids.length);
});

test('people merge, split, place and classify', () => {
  const wall = anchor('courier', 'The north wall of the harbour moved by a hand in winter');
  const other = anchor('post', 'the north wall of the harbour had moved in winter');
  const shop = anchor('post', 'Pamela Brandt, a baker, opened a shop in Norrin');
  const apart = build(READINGS, [{ kind: 'split', passages: [wall, other] }]);
  assert.notEqual(
    holding(apart, 'courier', 'wall of the harbour moved')[0]?.id,
    holding(apart, 'post', 'wall of the harbour had')[0]?.id,
  );
  const merged = build(READINGS, [{ kind: 'merged', claims: [wall, shop] }]);
  assert.equal(
    holding(merged, 'courier', 'wall of the harbour moved')[0]?.id,
    holding(merged, 'post', 'opened a shop')[0]?.id,
  );
  const placed = build(READINGS, [{ kind: 'placed', passage: shop, claim: wall, stance: 'deny' }]);
  const [claim] = holding(placed, 'post', 'opened a shop');
  assert.ok(claim?.passages.some(({ stance }) => stance === 'deny'));
  const classified = build(READINGS, [{ kind: 'classified', claim: shop, as: 'risk' }]);
  assert.equal(holding(classified, 'post', 'opened a shop')[0]?.kind, 'risk');
});

test('a decision whose words are gone changes nothing', () => {
  const lost: Anchor = { sha256: READINGS[0]!.document.sha256, span: [0, 5], words: 'not there' };
  assert.deepEqual(build(READINGS, [{ kind: 'merged', claims: [lost, lost] }]), build(READINGS));
});

test('nothing gives nothing', () => {
  assert.deepEqual(findClaims([], [], [], weights), []);
});

test('works without word vectors', () => {
  assert.ok(findClaims(READINGS, findCaseEntities(READINGS, []), []).length > 2);
});
