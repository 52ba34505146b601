import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameProgram } from './name-program.ts';

const CASES: readonly (readonly [home: string, folder: string, inCheckout: boolean, name: string])[] = [
  ['/house', '/house', true, 'node bin/hearsay.mjs'],
  ['/house', '/house/articles', true, 'node ../bin/hearsay.mjs'],
  ['/my house', '/desk', true, "node '../my house/bin/hearsay.mjs'"],
  ['/lib/hearsay', '/desk', false, 'hearsay'],
];

for (const [home, folder, inCheckout, name] of CASES) {
  test(`${name} from ${folder}`, { skip: process.platform === 'win32' }, () => {
    assert.equal(nameProgram(home, folder, inCheckout), name);
  });
}
