import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../model/entity.ts';
import type { LocalEntity, Reading } from '../model/reading.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { Anchor, Decision } from '../model/decision.ts';
import { findCaseEntities } from './find-case-entities.ts';

type Row = readonly [name: string, kind?: EntityKind, more?: Partial<LocalEntity>];

/** A reading that names each row once, in order, one name to a line. */
function makeReading(id: string, rows: readonly Row[]): Reading {
  const text = rows.map(([name]) => name).join('\n');
  let next = 0;
  const entities = rows.map(([name, kind = 'person', more = {}], i): LocalEntity => ({
    key: `k${i}`,
    name,
    kind,
    aliases: [],
    roles: [],
    speaksFor: [],
    gender: null,
    ...more,
  }));
  const mentions = rows.map(([name], i) => {
    const start = next;
    next += name.length + 1;
    return {
      span: [start, start + name.length] as const,
      kind: 'name' as const,
      number: 'singular' as const,
      entity: `k${i}`,
    };
  });
  return {
    document: {
      id,
      name: id,
      title: null,
      publisher: null,
      author: null,
      published: null,
      url: null,
      language: 'en',
      sha256: id,
      textSha256: id,
      text,
      blocks: [],
      offsets: [],
    },
    sentences: [],
    mentions,
    entities,
    statements: [],
  };
}

/** Each entity as "name: members", in order of names. */
function show(entities: readonly Entity[]): string[] {
  return entities
    .map(({ name, members }) => `${name}: ${members.map(({ document, key }) => `${document}${key}`).join(' ')}`)
    .toSorted();
}

const CASES: readonly {
  readonly what: string;
  readonly rows: readonly (readonly Row[])[];
  readonly expected: readonly string[];
}[] = [
  { what: 'the same full name', rows: [[['Ilse Brandt']], [['Ilse Brandt']]], expected: ['Ilse Brandt: ak0 bk0'] },
  { what: 'a surname has one bearer', rows: [[['Ilse Brandt']], [['Brandt']]], expected: ['Ilse Brandt: ak0 bk0'] },
  {
    what: 'a surname has two bearers',
    rows: [[['Ilse Brandt'], ['Pamela Brandt']], [['Brandt']]],
    expected: ['Brandt: bk0', 'Ilse Brandt: ak0', 'Pamela Brandt: ak1'],
  },
  {
    what: 'two bearers, told apart by gender',
    rows: [
      [
        ['Ilse Brandt', 'person', { gender: 'f' }],
        ['Piet Brandt', 'person', { gender: 'm' }],
      ],
      [['Brandt', 'person', { gender: 'm' }]],
    ],
    expected: ['Ilse Brandt: ak0', 'Piet Brandt: ak1 bk0'],
  },
  {
    what: 'a short first name and an initial',
    rows: [[['Pamela J. Orrin']], [['Pam Orrin']]],
    expected: ['Pamela J. Orrin: ak0 bk0'],
  },
  {
    what: 'an acronym that one document defines',
    rows: [[['Norrin Harbour Office', 'public-body', { aliases: ['NHO'] }]], [['NHO', 'organisation']]],
    expected: ['Norrin Harbour Office: ak0 bk0'],
  },
  {
    what: 'an outlet by a known alias',
    rows: [[['AFP', 'outlet']], [['Agence France-Presse', 'outlet']]],
    expected: ['Agence France-Presse: ak0 bk0'],
  },
  {
    what: 'a person is no firm of the same name',
    rows: [[['Saar Ferries', 'organisation']], [['Saar']]],
    expected: ['Saar Ferries: ak0', 'Saar: bk0'],
  },
];

for (const { what, rows, expected } of CASES) {
  test(what, () => {
    const readings = rows.map((row, i) => makeReading('abc'[i]!, row));
    assert.deepEqual(show(findCaseEntities(readings, [])), expected);
    assert.deepEqual(findCaseEntities(readings.toReversed(), []), findCaseEntities(readings, []));
  });
}

test('a spokesman is linked to his body, not merged with it', () => {
  const reading = makeReading('a', [
    ['Norrin Harbour Office', 'public-body'],
    ['Ada Marlow', 'person', { speaksFor: ['k0'] }],
  ]);
  const entities = findCaseEntities([reading], []);
  const body = entities.find(({ kind }) => kind === 'public-body')!;
  assert.deepEqual(entities.find(({ kind }) => kind === 'person')!.speaksFor, [body.id]);
});

test('every merge shows its evidence', () => {
  const [entity] = findCaseEntities([makeReading('a', [['Ilse Brandt']]), makeReading('b', [['Brandt']])], []);
  assert.deepEqual(entity!.merges, [{ reason: 'surname of the only bearer', words: 'Brandt', document: 'b' }]);
});

/** The words at the head of a document. */
function at(sha256: string, words: string): Anchor {
  return { sha256, span: [0, words.length], words };
}

test('people decide, and their decisions hold', () => {
  const readings = [
    makeReading('a', [['Ilse Brandt']]),
    makeReading('b', [['Ilse Brandt']]),
    makeReading('c', [['the baker', 'person']]),
  ];
  const other: Decision = { kind: 'other entity', mentions: [at('a', 'Ilse Brandt'), at('b', 'Ilse Brandt')] };
  assert.equal(findCaseEntities(readings, [other]).length, 3);
  assert.equal(new Set(findCaseEntities(readings, [other]).map(({ id }) => id)).size, 3);
  const same: Decision = { kind: 'same entity', mentions: [at('a', 'Ilse Brandt'), at('c', 'the baker')] };
  assert.equal(findCaseEntities(readings, [same]).length, 1);
  const named: Decision = { kind: 'named', mention: at('c', 'the baker'), name: 'Pamela Brandt', as: 'person' };
  assert.ok(findCaseEntities(readings, [named]).some(({ name }) => name === 'Pamela Brandt'));
});
