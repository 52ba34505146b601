import assert from 'node:assert/strict';
import { it } from 'node:test';
import { measureText } from './measure-text.ts';
import { wrapLabel } from './wrap-label.ts';

const rows: readonly [string, string, number, readonly string[]][] = [
  ['keeps what fits on one line', 'Ellery Courier', 200, ['Ellery Courier']],
  ['breaks at spaces', 'unnamed officials cited by the Courier', 124, ['unnamed officials', 'cited by the', 'Courier']],
  ['cuts what needs more lines', 'one two three four five six seven eight', 66, ['one two', 'three four', 'five six…']],
  ['is empty for no words', '  ', 100, []],
];

for (const [what, label, width, lines] of rows) {
  it(what, () => assert.deepEqual(wrapLabel(label, width, 13, 3), lines));
}

it('never leaves its width, whatever the words', () => {
  for (const label of ['x'.repeat(5000), 'مرفأ '.repeat(300), '港'.repeat(400), '👩‍🚒'.repeat(90), 'a b '.repeat(2000)]) {
    const lines = wrapLabel(label, 120, 13, 3);
    assert.ok(lines.length <= 3);
    for (const line of lines) assert.ok(measureText(line, 13) <= 120, line);
  }
});
