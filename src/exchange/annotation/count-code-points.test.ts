import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { countCodePoints } from './count-code-points.ts';

for (const [text, unit, point] of [
  ['abc', 2, 2],
  ['a\u{1f600}b', 1, 1],
  ['a\u{1f600}b', 3, 2],
  ['\u{1f600}\u{1f600}', 4, 2],
  ['\ud83d', 1, 1],
  ['\ude00a', 2, 2],
] as const) {
  test(`${JSON.stringify(text)}: code unit ${unit} is code point ${point}`, () => {
    const points = countCodePoints(text);
    assert.equal(points.toPoint(unit), point);
    assert.equal(points.toUnit(point), unit);
  });
}

test('there is no place beyond the end', () => {
  assert.equal(countCodePoints('a\u{1f600}').toUnit(3), null);
  assert.equal(countCodePoints('a').toUnit(-1), null);
});

test('counts as JavaScript’s own iterator does, there and back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\u{1f600}', 'é', '\ud83d', '\ude00', '\n')), (letters) => {
      const text = letters.join('');
      const points = countCodePoints(text);
      let unit = 0;
      for (const [point, letter] of Array.from(text).entries()) {
        assert.equal(points.toPoint(unit), point);
        assert.equal(points.toUnit(point), unit);
        unit += letter.length;
      }
      assert.equal(points.toUnit(Array.from(text).length), text.length);
    }),
  );
});
