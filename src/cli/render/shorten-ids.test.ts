import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenIds } from './shorten-ids.ts';

const CASES: readonly (readonly [what: string, ids: readonly string[], short: readonly string[]])[] = [
  ['four letters where that is enough', ['3f1a0c', '77b022'], ['3f1a', '77b0']],
  ['as many as it takes', ['3f1a0c', '3f1a9d'], ['3f1a0', '3f1a9']],
  ['one that begins another keeps all it has', ['3f1a', '3f1a0c'], ['3f1a', '3f1a0']],
  ['ids that are short anyway', ['a', 'b'], ['a', 'b']],
  ['none', [], []],
];

for (const [what, ids, short] of CASES) {
  test(what, () => {
    const found = shortenIds(ids);
    assert.deepEqual(
      ids.map((id) => found.get(id)),
      short,
    );
  });
}
