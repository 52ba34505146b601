import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  BASES,
  CLAIM_KINDS,
  ENTITY_KINDS,
  INQUIRY_STEPS,
  MADE_BY,
  ORIGIN_KINDS,
  PARTS,
  PASSAGE_STANCES,
  REACHES,
  STANCES,
  STANDINGS,
  VOICES,
} from '../model/vocabulary.ts';
import type { Case } from '../case/case.ts';
import type { ExportedCase } from './export-json.ts';
import { createHash } from 'node:crypto';
import { exportJson } from './export-json.ts';
import { openCase } from '../case/open-case.ts';

/** The shape of `contract.md`, one check for each value: throws with the path of what does not fit. */
type Check = (value: unknown, path: string) => void;

const text: Check = (value, path) => assert.equal(typeof value, 'string', path);
const flag: Check = (value, path) => assert.equal(typeof value, 'boolean', path);
const count: Check = (value, path) => assert.ok(Number.isInteger(value) && Number(value) >= 0, path);
const share: Check = (value, path) => assert.ok(typeof value === 'number' && value >= 0 && value <= 1, path);
const anything: Check = () => undefined;
const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) =>
    assert.ok(words.includes(String(value)), `${path}: ${String(value)}`);
const orNull =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };
const listOf =
  (check: Check): Check =>
  (value, path) => {
    assert.ok(Array.isArray(value), path);
    value.forEach((one, at) => check(one, `${path}[${at}]`));
  };
const pairOf =
  (check: Check): Check =>
  (value, path) => {
    listOf(check)(value, path);
    assert.equal((value as unknown[]).length, 2, path);
  };
const record =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    assert.ok(typeof value === 'object' && value !== null, path);
    assert.deepEqual(Object.keys(value).toSorted(), Object.keys(members).toSorted(), path);
    for (const [name, member] of Object.entries(value)) members[name]!(member, `${path}.${name}`);
  };
const matching =
  (pattern: RegExp): Check =>
  (value, path) =>
    assert.match(String(value), pattern, path);
const sha256 = matching(/^[0-9a-f]{64}$/);
const span = pairOf(count);
const names = listOf(text);

const SHAPE = record({
  schema: (value, path) => assert.equal(value, 1, path),
  documents: listOf(
    record({
      id: text,
      name: text,
      title: orNull(text),
      publisher: orNull(text),
      author: orNull(text),
      published: orNull(matching(/^\d{3}[\dX]/)),
      url: orNull(matching(/^https?:/)),
      sha256,
      text_sha256: sha256,
      text,
    }),
  ),
  entities: listOf(record({ id: text, name: text, kind: oneOf(...ENTITY_KINDS), aliases: names })),
  statements: listOf(
    record({
      id: text,
      document: text,
      voice: oneOf(...VOICES),
      source: listOf(span),
      cue: listOf(span),
      content: listOf(span),
      parent: orNull(text),
      speaker: orNull(text),
      entities: names,
      stance: oneOf(...STANCES),
      basis: oneOf(...BASES),
      chain: names,
      hedges: names,
      when: orNull(text),
      headline: flag,
      made: oneOf(...MADE_BY),
    }),
  ),
  claims: listOf(
    record({
      id: text,
      kind: oneOf(...CLAIM_KINDS),
      title: text,
      entities: names,
      when: orNull(text),
      fields: anything,
      passages: listOf(
        record({
          statement: text,
          document: text,
          spans: listOf(span),
          stance: oneOf(...PASSAGE_STANCES),
          reach: oneOf(...REACHES),
          part: orNull(oneOf(...PARTS)),
        }),
      ),
      origins: record({
        count,
        range: pairOf(count),
        unstated: count,
        list: listOf(
          record({
            label: text,
            kind: oneOf(...ORIGIN_KINDS),
            statements: names,
            because: listOf(record({ reason: text, statement: text })),
          }),
        ),
      }),
      standing: record({
        label: oneOf(...STANDINGS),
        as_of: orNull(text),
        acknowledgedBy: names,
        deniedBy: names,
        declined: names,
        silent: names,
        unheard: names,
        reasons: names,
        spoken: listOf(
          record({
            name: text,
            says: oneOf('affirm', 'deny'),
            when: orNull(text),
            firsthand: flag,
            earlier: flag,
            statement: text,
          }),
        ),
      }),
      history: listOf(record({ step: oneOf(...INQUIRY_STEPS), when: orNull(text), statement: text })),
    }),
  ),
  reuse: listOf(record({ a: text, b: text, spans: listOf(pairOf(span)), share_of_a: share, share_of_b: share })),
  log: listOf(
    record({
      seq: count,
      at: matching(/Z$/),
      actor: text,
      kind: text,
      payload: anything,
      previous: sha256,
      hash: sha256,
    }),
  ),
  head: sha256,
});

describe('the export of the example', () => {
  let one: Case;
  let exported: ExportedCase;
  before(async () => {
    one = openCase(':memory:', { actor: 'ann', now: () => new Date('2031-06-01T12:00:00Z') });
    const outcomes = await one.add([new URL('../../examples/beaconline', import.meta.url).pathname]);
    assert.deepEqual(
      outcomes.filter(({ kind }) => kind === 'failed'),
      [],
    );
    exported = JSON.parse(JSON.stringify(exportJson(one.exportRecords())));
  });
  after(() => one.close());

  it('has the shape of the contract and nothing else', () => SHAPE(exported, 'export'));

  it('has something of everything', () => {
    for (const part of ['documents', 'entities', 'statements', 'claims', 'log'] as const)
      assert.ok(exported[part].length > 0, part);
  });

  it('says what the text hashes to', () => {
    for (const { text: words, text_sha256 } of exported.documents) {
      assert.equal(createHash('sha256').update(words).digest('hex'), text_sha256);
    }
  });

  it('has no span outside a text, none empty, none out of order', () => {
    const lengths = new Map(exported.documents.map(({ id, text: words }) => [id, words.length]));
    const check = (document: string, spans: readonly (readonly [number, number])[]): void => {
      let last = 0;
      for (const [start, end] of spans) {
        assert.ok(start >= last && end > start && end <= lengths.get(document)!, `${document} ${start}-${end}`);
        last = end;
      }
    };
    for (const { document, source, cue, content } of exported.statements)
      for (const spans of [source, cue, content]) check(document, spans);
    for (const { passages } of exported.claims) for (const { document, spans } of passages) check(document, spans);
  });

  it('leads from each id to what it names', () => {
    const statements = new Map(exported.statements.map((statement) => [statement.id, statement]));
    const entities = new Map(exported.entities.map((entity) => [entity.id, entity]));
    const named = new Set(exported.entities.map(({ name }) => name));
    assert.equal(statements.size, exported.statements.length);
    for (const { parent, document, entities: ids, voice, speaker, chain, source, cue } of exported.statements) {
      if (parent !== null) {
        assert.equal(statements.get(parent)?.document, document);
        assert.equal(statements.get(parent)?.voice, 'attributed');
      }
      for (const id of ids) assert.ok(entities.has(id), id);
      if (voice === 'document') assert.deepEqual([speaker, chain, source, cue], [null, [], [], []]);
    }
    for (const { passages, origins, standing, history, entities: whom } of exported.claims) {
      const ids = [
        ...passages.map(({ statement }) => statement),
        ...origins.list.flatMap((origin) => [
          ...origin.statements,
          ...origin.because.map(({ statement }) => statement),
        ]),
        ...standing.spoken.map(({ statement }) => statement),
        ...history.map(({ statement }) => statement),
      ];
      for (const id of ids) assert.ok(statements.has(id), id);
      for (const name of whom) assert.ok(named.has(name), name);
      assert.ok(origins.count === origins.list.length || origins.list.length === 0, 'a count has its origins');
      assert.ok(origins.range[0] <= origins.range[1]);
    }
  });

  it('ends the log in its head', () => assert.equal(exported.log.at(-1)?.hash, exported.head));

  it('can be asked for as of a day', () => {
    const first = exported.documents.map(({ published }) => published ?? '9').toSorted()[0]!;
    const then = exportJson(one.exportRecords({ asOf: first }));
    SHAPE(JSON.parse(JSON.stringify(then)), 'export');
    assert.ok(then.claims.length > 0 && then.claims.length < exported.claims.length);
    for (const { standing, passages } of then.claims) {
      assert.equal(standing.as_of, first);
      for (const { document } of passages)
        assert.equal(then.documents.find(({ id }) => id === document)?.published, first);
    }
  });
});
