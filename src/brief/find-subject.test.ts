import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entity } from '../model/entity.ts';
import { findSubject } from './find-subject.ts';

const make = (name: string, kind: Entity['kind'], aliases: readonly string[] = []): Entity => ({
  id: `e-${name}`,
  name,
  kind,
  aliases,
  roles: [],
  speaksFor: [],
  gender: null,
  members: [],
  merges: [],
});
const ENTITIES = [
  make('Ada Marlow', 'person', ['Marlow', 'Sen. Marlow']),
  make('Marlow Line', 'organisation', ['the Line']),
  make('Marlow', 'place'),
  make('The Harbour Board', 'public-body'),
  make('Harbour Master', 'person'),
];

describe('who a right-of-reply sheet is about', () => {
  for (const [words, name] of [
    ['Ada Marlow', 'Ada Marlow'],
    ['ada marlow', 'Ada Marlow'],
    ['Sen. Marlow', 'Ada Marlow'],
    ['Marlow', 'Ada Marlow'], // an alias goes before a part of another's name, and a place is nobody
    ['harbour board', 'The Harbour Board'],
    ['Line', 'Marlow Line'],
    ['e-Harbour Master', 'Harbour Master'],
  ] as const) {
    it(words, () => assert.equal(findSubject(words, ENTITIES).name, name));
  }
  it('names those who may be meant', () =>
    assert.throws(
      () => findSubject('Harbour', ENTITIES),
      /may be The Harbour Board and Harbour Master; write the name in full/,
    ));
  it('says so where there is nobody', () =>
    assert.throws(() => findSubject('Quill', ENTITIES), /nobody by the name “Quill”/));
  it('is nobody without a name', () => assert.throws(() => findSubject(' ', ENTITIES), /nobody by the name/));
});
