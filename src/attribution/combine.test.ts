import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combineAttributions } from './combine.ts';
import type { RawAttribution } from './raw-attribution.ts';

const raw = (by: string, cue: number, content: [number, number]): RawAttribution => ({
  source: [[cue - 5, cue - 1]],
  cue: [[cue, cue + 4]],
  content: [content],
  by,
});

test('the tagger’s spans stand for an ordinary cue', () => {
  const tagged = [raw('tagger', 10, [15, 40])];
  assert.deepEqual(combineAttributions(tagged, [raw('verb', 10, [15, 60])]), tagged);
});

test('a refusal keeps the rule’s spans', () => {
  const ruled = [raw('silence', 10, [15, 60])];
  assert.deepEqual(combineAttributions([raw('tagger', 10, [15, 40])], ruled), ruled);
});

test('a rule fills in where the tagger is silent, in the order of the text', () => {
  const tagged = raw('tagger', 100, [105, 140]);
  const ruled = raw('verb', 10, [15, 60]);
  assert.deepEqual(combineAttributions([tagged], [ruled]), [ruled, tagged]);
});

test('a rule inside what the tagger took as content is left to the next level', () => {
  const tagged = [raw('tagger', 10, [15, 90])];
  assert.deepEqual(combineAttributions(tagged, [raw('verb', 40, [45, 80])]), tagged);
});
