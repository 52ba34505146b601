import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Case } from './case.ts';
import { openCase } from './open-case.ts';

let one: Case;
before(async () => {
  one = openCase(':memory:');
  await one.add([new URL('../../examples/beaconline', import.meta.url).pathname]);
});
after(() => one.close());

describe('claims of the example', () => {
  it('are filtered by kind, standing, entity and text, alone and together', () => {
    const all = one.claims();
    const first = all.find(({ claim }) => claim.entities.length > 0);
    assert.ok(first);
    const { kind, entities, id } = first.claim;
    const standing = first.standing.label;
    assert.deepEqual(
      one.claims({ kind }),
      all.filter(({ claim }) => claim.kind === kind),
    );
    assert.deepEqual(
      one.claims({ standing }),
      all.filter((record) => record.standing.label === standing),
    );
    const [entity] = entities;
    assert.ok(entity);
    assert.deepEqual(
      one.claims({ entity }),
      all.filter(({ claim }) => claim.entities.includes(entity)),
    );
    const name =
      one
        .entities()
        .find((known) => known.id === entity)
        ?.name.toUpperCase() ?? '';
    assert.ok(one.claims({ entity: name, kind, standing }).some(({ claim }) => claim.id === id));
    const word = first.claim.title.split(' ').toSorted((a, b) => b.length - a.length)[0]!;
    assert.ok(one.claims({ text: word.toUpperCase() }).some(({ claim }) => claim.id === id));
    assert.deepEqual(one.claims({ text: 'zebra crossing' }), []);
    assert.deepEqual(one.claims({ entity: 'nobody at all' }), []);
  });

  it('know on a day only what had been published by then', () => {
    const dates = one
      .documents()
      .flatMap(({ published }) => published ?? [])
      .toSorted();
    const [first] = dates;
    const last = dates.at(-1);
    assert.ok(first && last);
    const placed = new Map(one.documents().map(({ id, published }) => [id, published]));
    for (const record of one.claims({ asOf: first })) {
      assert.equal(record.standing.asOf, first);
      for (const { document } of record.claim.passages) assert.equal(placed.get(document), first);
    }
    assert.ok(one.claims({ asOf: first }).length < one.claims({ asOf: last }).length);
    assert.deepEqual(one.claims({ asOf: '1900' }), []);
  });

  it('refuse a day that is none', () => {
    assert.throws(() => one.claims({ asOf: 'last week' }), /"last week" is not a date/);
  });
});

describe('the trace of each claim', () => {
  it('leads every passage to its origins, with exact words', () => {
    for (const { claim, origins } of one.claims()) {
      const trace = one.trace(claim.id);
      const found = new Set(
        [...trace.origins.flatMap(({ paths }) => paths), ...trace.unstated].map(({ statement }) => statement.id),
      );
      assert.deepEqual(found, new Set(claim.passages.map(({ statement }) => statement)));
      assert.equal(trace.origins.length, origins.list.length);
      for (const { document, words } of trace.unstated) {
        const { text } = one.document(document.id);
        for (const quoted of words) assert.ok(text.includes(quoted));
      }
    }
  });
});

describe('the timeline', () => {
  it('is in order, with what has no date at its end', () => {
    const items = one.timeline();
    const dated = items.map(({ when }) => when);
    const undated = dated.indexOf(null);
    assert.ok(undated === -1 || dated.slice(undated).every((when) => when === null));
    const days = dated.filter((when) => when !== null).map((when) => when.replaceAll(/[~?%]/g, ''));
    assert.deepEqual(days, days.toSorted());
    for (const kind of ['happened', 'published', 'reported', 'denied'] as const)
      assert.ok(
        items.some((item) => item.kind === kind),
        kind,
      );
  });

  it('ends at the day that was asked for', () => {
    const dates = one
      .documents()
      .flatMap(({ published }) => published ?? [])
      .toSorted();
    const published = one
      .timeline({ asOf: dates[0]! })
      .filter(({ kind }) => kind === 'published' || kind === 'reported' || kind === 'denied');
    assert.ok(published.length > 0);
    for (const { when } of published) assert.equal(when, dates[0]);
  });
});

describe('what is missing', () => {
  it('names what is cited and not held, most needed first, and documents without a date', () => {
    const { originals, undescribed } = one.missing();
    const publishers = new Set(one.documents().map(({ publisher }) => publisher));
    for (const { name, claims } of originals) {
      assert.ok(!publishers.has(name), name);
      assert.ok(claims.length > 0);
    }
    const needs = originals.map(({ claims }) => claims.length);
    assert.deepEqual(
      needs,
      needs.toSorted((a, b) => b - a),
    );
    assert.deepEqual(
      undescribed,
      one
        .documents()
        .filter(({ published, publisher }) => published === null || publisher === null)
        .map(({ id }) => id),
    );
  });
});
