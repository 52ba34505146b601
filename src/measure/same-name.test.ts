import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameName } from './same-name.ts';

const CASES: readonly (readonly [keyed: string, found: string, same: boolean])[] = [
  ['Ada Marlow', 'Marlow', true],
  ['Marlow', 'Sen. Ada Marlow', true],
  ['Brandt', 'harbour spokesman Ivo Brandt', true],
  ['Marlow campaign', 'Marlow', false],
  ['Marlow', 'a Marlow spokesman', false],
  ['Marlow spokesman', 'a spokesman for Marlow', true],
  ['Marlow', 'Merlow', false],
  ['Harbour Board|Ivo Brandt', 'Brandt', true],
  ['Harbour Board|Ivo Brandt', 'the Board', true],
  ['the', 'of the', false],
  ['Lindt', 'one two three four five six seven eight Lindt', true],
  ['Lindt', 'one two three four five six seven eight nine Lindt', false],
];

for (const [keyed, found, same] of CASES) {
  test(`"${found}" is ${same ? '' : 'not '}"${keyed}"`, () => assert.equal(isSameName(keyed, found), same));
}
