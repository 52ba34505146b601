import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../model/failure.ts';
import { findByReference } from './find-by-reference.ts';

const things = [
  { id: 'c1a2', names: ['c0old'] },
  { id: 'c1a3', names: [] },
  { id: 'c1', names: [] },
  { id: 'c2b7', names: ['note.txt'] },
  { id: 'c2b8', names: ['note.txt'] },
];

describe('findByReference', () => {
  const found: [reference: string, id: string][] = [
    ['c1a2', 'c1a2'],
    ['c1', 'c1'],
    ['c0old', 'c1a2'],
    ['c2b7', 'c2b7'],
  ];
  for (const [reference, id] of found) {
    it(`takes ${reference} for ${id}`, () => assert.equal(findByReference(reference, things, 'claim').id, id));
  }

  const refused: [reference: string, code: string, sentence: string][] = [
    ['c1a', 'usage', 'c1a may be any of 2 claims: c1a2, c1a3; give more of the id.'],
    ['note.txt', 'usage', 'note.txt may be any of 2 claims: c2b7, c2b8; give more of the id.'],
    ['c9', 'not-found', 'There is no claim c9 in this case.'],
    ['', 'not-found', 'There is no claim  in this case.'],
    ['c', 'not-found', 'There is no claim c in this case.'],
  ];
  for (const [reference, code, sentence] of refused) {
    it(`refuses ${JSON.stringify(reference)}`, () => {
      assert.throws(
        () => findByReference(reference, things, 'claim'),
        (error) => error instanceof Failure && error.code === code && error.message === sentence,
      );
    });
  }
});
