import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellProgress } from './tell-progress.ts';

const CASES: readonly (readonly [what: string, times: readonly number[], lines: readonly string[]])[] = [
  ['work that is over at once draws nothing', [100, 200, 300], []],
  ['long work is told', [100, 500], ['finding statements 2 of 9  a␛.txt']],
  [
    'and not at every step',
    [500, 520, 540, 600],
    ['finding statements 1 of 9  a␛.txt', 'finding statements 4 of 9  a␛.txt'],
  ],
];

for (const [what, times, lines] of CASES) {
  test(what, () => {
    const drawn: string[] = [];
    const clock = [0, ...times];
    const tell = tellProgress(
      {
        screen: { columns: 80, colour: false },
        result: () => {},
        note: () => {},
        pass: (line) => void drawn.push(line),
      },
      () => clock.shift()!,
    );
    for (const at of times.keys()) tell({ stage: 'read', done: at + 1, total: 9, name: 'a\u001b.txt' });
    assert.deepEqual(drawn, lines);
  });
}
