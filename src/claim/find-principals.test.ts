import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEntity, makeProposition } from '../../test/made-up-proposition.ts';
import type { Made } from '../../test/made-up-proposition.ts';
import type { ClaimKind } from '../model/vocabulary.ts';
import { findPrincipals } from './find-principals.ts';

const entities = [
  makeEntity('Halden'),
  makeEntity('Orlow'),
  makeEntity('Dorn'),
  makeEntity('Northline', 'organisation'),
  makeEntity('Justice Ministry', 'public-body'),
  makeEntity('Riga', 'place'),
];

const rows: [kind: ClaimKind, text: string, principals: string[], made?: Made][] = [
  ['contact', '[Halden] met [Orlow] in [Riga]', ['Halden', 'Orlow']],
  ['contact', 'a call between [Halden] and [Orlow] about [Dorn]', ['Halden', 'Orlow']],
  ['request', '[Orlow] asked [Halden] not to visit [Dorn]', ['Halden', 'Orlow']],
  ['inquiry', '[Dorn] asked [the ministry|Justice Ministry] to investigate [Halden]', ['Dorn', 'Justice Ministry']],
  ['event', '[Halden] grabbed [Dorn] by the arm', ['Halden']],
  ['event', '[Dorn] was grabbed by [Halden]', ['Halden']],
  ['event', '[Halden] grabbed me by the arm', ['Halden'], { statement: { stance: 'accuse', speaker: 'Dorn' } }],
  ['event', '[Dorn|Dorn] says that the boat sank', [], { statement: { stance: 'accuse', speaker: 'Dorn' } }],
  ['role', '[Dorn] serves as chairwoman of [Northline]', ['Dorn']],
  ['event', 'and sold the ships', ['Northline'], { around: '[Northline] moved its seat' }],
  ['other', 'the weather in [Riga] was fine', []],
];

for (const [kind, text, principals, made] of rows) {
  test(`${kind}: ${text}`, () => {
    assert.deepEqual(findPrincipals(kind, [makeProposition(text, made)], entities), principals);
  });
}
