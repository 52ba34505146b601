import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mix } from './hash-feature.ts';
import { openModel } from './open-model.ts';
import { addScores } from './score-features.ts';

const COUNT = 5000;
const hashes = Int32Array.from({ length: COUNT }, (_, i) => mix(7, i) || 1);

for (const classes of [1, 3, 10]) {
  const values = Int8Array.from({ length: COUNT * classes }, (_, i) => (i % 251) - 125);
  const model = openModel(classes, 1, hashes, values);

  test(`adds the rows of known features, ${classes} to a row`, () => {
    for (let row = 0; row < COUNT; row += 13) {
      const scores = new Int32Array(classes).fill(2);
      addScores(model, Int32Array.of(hashes[row] as number), 1, scores);
      const own = values.subarray(row * classes, (row + 1) * classes);
      assert.deepEqual(
        [...scores],
        Array.from(own, (value) => value + 2),
      );
    }
  });

  test(`adds nothing for strangers, ${classes} to a row`, () => {
    const strangers = Int32Array.from({ length: COUNT }, (_, i) => mix(8, i) || 1);
    const scores = new Int32Array(classes);
    addScores(model, strangers, COUNT, scores);
    assert.deepEqual(
      [...scores],
      Array.from({ length: classes }, () => 0),
    );
  });

  test(`adds up more features than one turn takes, ${classes} to a row`, () => {
    const scores = new Int32Array(classes);
    addScores(model, hashes, COUNT, scores);
    for (let c = 0; c < classes; c++) {
      let sum = 0;
      for (let at = c; at < values.length; at += classes) sum += values[at] as number;
      assert.equal(scores[c], sum);
    }
  });
}
