import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/statement.ts';
import { findFullNames } from './find-full-name.ts';

const entity = (id: string, name: string, ...keys: string[]): Entity => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  roles: [],
  speaksFor: [],
  gender: null,
  members: keys.map((key) => ({ document: 'd1', key })),
  merges: [],
});
const link = (name: string, kind: Link['kind'], ...entities: string[]): Link => ({ name, kind, span: null, entities });
const names = findFullNames([
  entity('e1', 'Lena Marsh', 'marsh'),
  entity('e2', 'Bo Lind', 'lind', 'bo'),
  entity('e3', 'The Tidewater Post', 'post'),
]);

describe('findFullNames', () => {
  const rows: [what: string, link: Link, name: string][] = [
    ['a surname', link('Marsh', 'person', 'marsh'), 'Lena Marsh'],
    ['joint speakers', link('Marsh and Lind', 'person', 'marsh', 'lind'), 'Lena Marsh and Bo Lind'],
    ['a group that is known', link('the two', 'group', 'marsh', 'lind'), 'Lena Marsh and Bo Lind'],
    ['an outlet', link('the Post', 'outlet', 'post'), 'The Tidewater Post'],
    ['one entity under two keys', link('Bo', 'person', 'bo'), 'Bo Lind'],
    ['insiders without a name', link('officials of the Post', 'unnamed', 'post'), 'officials of the Post'],
    ['somebody unknown', link('the clerk', 'role'), 'the clerk'],
    ['a group of whom one is unknown', link('Marsh and Stone', 'group', 'marsh', 'stone'), 'Marsh and Stone'],
  ];
  for (const [what, given, name] of rows) it(what, () => assert.equal(names.ofLink('d1', given), name));

  it('knows keys of one document alone', () =>
    assert.equal(names.ofLink('d2', link('Marsh', 'person', 'marsh')), 'Marsh'));
  it('keeps an id that leads nowhere', () => assert.equal(names.ofEntity('e9'), 'e9'));
});
