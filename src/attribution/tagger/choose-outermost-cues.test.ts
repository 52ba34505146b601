import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseOutermostCues } from './choose-outermost-cues.ts';
import type { Outermost } from './choose-outermost-cues.ts';

const propose = (anchor: number, chance: number, content: number[]): Outermost => ({
  anchor,
  chance,
  source: [],
  cue: [anchor],
  content,
});

for (const [name, proposals, kept] of [
  ['leaves out what stands in the content of another', [propose(1, 0.9, [2, 3, 4, 5]), propose(3, 0.95, [4, 5])], [1]],
  ['keeps two that stand apart', [propose(1, 0.9, [2, 3]), propose(6, 0.5, [7, 8])], [1, 6]],
  ['keeps the likelier of two in each other', [propose(1, 0.5, [2, 3]), propose(3, 0.7, [1, 2])], [3]],
  ['keeps the first of two equal ones in each other', [propose(1, 0.5, [2, 3]), propose(3, 0.5, [1, 2])], [1]],
  ['keeps nothing of nothing', [], []],
] as const) {
  test(name, () => {
    assert.deepEqual(
      chooseOutermostCues(proposals).map(({ anchor }) => anchor),
      kept,
    );
  });
}
