import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemWord } from './stem-word.ts';

/** From the sample vocabulary and the exceptions of the published description. */
const rows: readonly (readonly [string, string])[] = [
  ['consign', 'consign'],
  ['consigned', 'consign'],
  ['consigning', 'consign'],
  ['consistency', 'consist'],
  ['consolation', 'consol'],
  ['consolingly', 'consol'],
  ['knackeries', 'knackeri'],
  ['knavish', 'knavish'],
  ['knightly', 'knight'],
  ['knotted', 'knot'],
  ['investigations', 'investig'],
  ['investigating', 'investig'],
  ['denied', 'deni'],
  ['denies', 'deni'],
  ['ties', 'tie'],
  ['cries', 'cri'],
  ['gas', 'gas'],
  ['this', 'this'],
  ['gaps', 'gap'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['luxuriated', 'luxuri'],
  ['generously', 'generous'],
  ['communism', 'communism'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['news', 'news'],
  ['exceed', 'exceed'],
  ['happy', 'happi'],
  ['say', 'say'],
  ['by', 'by'],
  ['relational', 'relat'],
  ['Musicians’', 'musician'],
  ['dog’s', 'dog'],
];

for (const [word, stem] of rows) test(`${word} → ${stem}`, () => assert.equal(stemWord(word), stem));
