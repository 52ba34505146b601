import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compareWords } from './compare-words.ts';

const rows: readonly [string, string, string, readonly string[]][] = [
  ['one word put for another', 'he asked the crew to stay', 'he ordered the crew to stay', ['ordered']],
  ['words put in', 'they met in Varn', 'they met in secret in Varn', ['secret in']],
  ['nothing but marks and capitals', 'They met, in Varn', 'they met in Varn.', []],
  ['the same words', 'they met', 'they met', []],
  ['another sentence altogether', 'they met in Varn last spring', 'the ministry issued a licence', []],
];

for (const [what, earlier, later, fresh] of rows) {
  it(what, () => {
    const compared = compareWords(earlier, later);
    assert.deepEqual(
      compared.filter((each) => each.fresh).map(({ text }) => text),
      fresh,
    );
    assert.equal(compared.map(({ text }) => text).join(''), later);
  });
}
