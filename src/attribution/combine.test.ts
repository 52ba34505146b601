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
  assert.deepEqual(combineAttributions(tagged, [raw('verb', 10, [15, 60])], []), tagged);
});

test('a refusal is one in the tagger’s spans', () => {
  const refusal: RawAttribution = { ...raw('silence', 9, [15, 60]), stance: 'decline' };
  const tagged = raw('tagger', 10, [15, 40]);
  assert.deepEqual(combineAttributions([tagged], [refusal], []), [{ ...tagged, by: 'silence', stance: 'decline' }]);
});

test('the label of a transcript keeps its spans', () => {
  const ruled = [raw('label', 10, [15, 60])];
  assert.deepEqual(combineAttributions([raw('tagger', 10, [15, 40])], ruled, []), ruled);
});

test('a verb that the tagger thinks impossible is not added', () => {
  assert.deepEqual(combineAttributions([], [raw('verb', 10, [15, 60])], [4, 70]), []);
});

test('a rule fills in where the tagger is silent, in the order of the text', () => {
  const tagged = raw('tagger', 100, [105, 140]);
  const ruled = raw('verb', 10, [15, 60]);
  assert.deepEqual(combineAttributions([tagged], [ruled], [10]), [ruled, tagged]);
});

test('a rule inside what the tagger took as content is left to the next level', () => {
  const tagged = [raw('tagger', 10, [15, 90])];
  assert.deepEqual(combineAttributions(tagged, [raw('verb', 40, [45, 80])], [40]), tagged);
});
