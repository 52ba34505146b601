import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportFtm } from './export-ftm.ts';
import type { FtmEntity } from './export-ftm.ts';
import { openExample } from '../../../test/open-example.ts';

// The rules of FollowTheMoney's own model for the schemata that are written: which properties each has with those that
// it inherits, of which type, and which it requires (followthemoney/schema/*.yaml and followthemoney/types/*.py).

const THING = {
  name: 'name',
  alias: 'name',
  description: 'text',
  publisher: 'string',
  sourceUrl: 'url',
  proof: 'Article',
};
const LEGAL_ENTITY = { ...THING };
const MODEL: Readonly<
  Record<string, { readonly required: readonly string[]; readonly properties: Readonly<Record<string, string>> }>
> = {
  Article: {
    required: [],
    properties: {
      ...THING,
      title: 'string',
      fileName: 'string',
      author: 'string',
      publishedAt: 'date',
      language: 'language',
    },
  },
  Person: { required: ['name'], properties: { ...LEGAL_ENTITY, position: 'string' } },
  Organization: { required: ['name'], properties: LEGAL_ENTITY },
  PublicBody: { required: ['name'], properties: LEGAL_ENTITY },
  Mention: { required: ['document', 'name'], properties: { document: 'Article', resolved: 'actor', name: 'name' } },
  Note: { required: ['name'], properties: { ...THING, entity: 'thing' } },
};
const ACTORS = ['Person', 'Organization', 'PublicBody'];
/** types/entity.py, REGEX_RAW. */
const ID = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

describe('FollowTheMoney entities of the example', async () => {
  const one = await openExample();
  const lines = exportFtm(one.exportRecords()).trimEnd().split('\n');
  const entities = lines.map((line): FtmEntity => JSON.parse(line));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  it('are one a line, each with an id of its own that the model allows', () => {
    assert.equal(byId.size, entities.length);
    for (const { id } of entities) assert.match(id, ID);
  });

  it('have properties that their schema has, and what it requires', () => {
    for (const { id, schema, properties } of entities) {
      const model = MODEL[schema]!;
      for (const name of model.required) assert.ok((properties[name]?.length ?? 0) > 0, `${id} lacks ${name}`);
      for (const [name, values] of Object.entries(properties)) {
        const type = model.properties[name];
        assert.ok(type !== undefined, `${schema} has no ${name}`);
        assert.ok(Array.isArray(values) && values.length > 0 && new Set(values).size === values.length);
        for (const value of values) checkValue(type, value);
      }
    }
  });

  function checkValue(type: string, value: string): void {
    assert.equal(typeof value, 'string');
    assert.notEqual(value.trim(), '');
    if (type === 'date') assert.match(value, /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
    if (type === 'language') assert.match(value, /^[a-z]{3}$/);
    if (type === 'url') assert.ok(URL.canParse(value));
    if (type === 'Article') assert.equal(byId.get(value)?.schema, 'Article');
    if (type === 'actor') assert.ok(ACTORS.includes(byId.get(value)?.schema ?? ''));
    if (type === 'thing') assert.ok(byId.has(value));
  }

  it('state no claim as a link, and each with its standing and its denials', () => {
    const notes = entities.filter(({ schema }) => schema === 'Note');
    assert.equal(notes.length, one.claims().length);
    assert.deepEqual([...new Set(entities.map(({ schema }) => schema))].toSorted(), Object.keys(MODEL).toSorted());
    for (const { claim, standing } of one.claims()) {
      const { name, description } = byId.get(`hearsay-${claim.id}`)!.properties;
      assert.ok(name![0]!.startsWith(`${standing.label}: `));
      for (const denier of standing.deniedBy) assert.ok(description![0]!.includes(denier));
      if (standing.deniedBy.length === 0 && !claim.passages.some(({ stance }) => stance === 'deny'))
        assert.match(description![0]!, /Nobody denies it on the record\./);
    }
  });
});
