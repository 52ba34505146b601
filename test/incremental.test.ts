import assert from 'node:assert/strict';
import {
  array,
  asyncProperty,
  assert as check,
  constant,
  constantFrom,
  nat,
  option,
  record,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { readFileSync, rmSync } from 'node:fs';
import { EXAMPLE, makeFolder } from './run-hearsay.ts';
import { DatabaseSync } from 'node:sqlite';
import { listFiles } from '../src/capture/list-files.ts';
import { openCase } from '../src/case/open-case.ts';
import type { ReadInput } from '../src/capture/read-bytes.ts';

// A case must not remember in which order, nor in how many steps, its documents came: whoever adds the letter before the
// story that it answers reads the same record. Documents are made up here from sentences that invite such memory: names that
// are only full elsewhere, denials of what another document reports, copies, dates known in part.

const PEOPLE = [
  'Odile Farrant',
  'Farrant',
  'Ms. Farrant',
  'Joost Mallory',
  'Mallory',
  'Iris Mallory',
  'Senator Benno Quill',
];
const BODIES = ['Pellucid Grain', 'the Grain Board', 'the Orrin Ministry of Farming', 'PG', 'the company'];
const PAPERS = ['The Orrin Mercury', 'Valley Star', 'The Mill Road Review'];
const SHORT_PAPERS = ['the Mercury', 'The Orrin Mercury', 'the Review'];
const ACTS = [
  'asked the Grain Board not to weigh the spring harvest',
  'met Joost Mallory in secret in March 2032',
  'signed a contract worth $14 million',
  'sold 3,000 tonnes without a licence',
  'failed to report two contacts',
];

const sentence = tuple(
  constantFrom(...PEOPLE),
  constantFrom(...BODIES),
  constantFrom(...SHORT_PAPERS),
  constantFrom(...ACTS),
  nat(11),
).map(([person, body, paper, act, shape]): string => {
  const shapes = [
    `${person} ${act}, ${paper} reported, citing two people familiar with the matter.`,
    `${person} denied having ${act.replace(/^met/, 'met with')}.`,
    `${person} denied it and called the report “absurd”.`,
    `“I have never ${act},” said ${person}.`,
    `${person}, the chief executive of Pellucid Grain, said on Tuesday that ${body} had ${act}.`,
    `A spokesman for ${body} declined to comment.`,
    `${person} did not respond to requests for comment.`,
    `${person} has urged ${body} to look into whether ${person} ${act}.`,
    `According to ${body}, about 40 percent of the harvest passes through Pellucid Grain (PG).`,
    `${person} reportedly ${act}.`,
    `The Orrin Ministry of Farming opened an inquiry into ${person} in May, officials said.`,
    `${person} confirmed that she had ${act}, but only once.`,
  ];
  const words = shapes[shape]!;
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
});

const article = record({
  publisher: option(constantFrom(...PAPERS)),
  published: option(constantFrom('2032-05-02', '2032-05-03', '2032-05', '2032')),
  title: option(constantFrom('Grain firm accused', 'Farrant denies secret meeting', 'Harvest')),
  sentences: array(sentence, { minLength: 1, maxLength: 5 }),
}).map(({ publisher, published, title, sentences }): string =>
  [
    '---',
    ...Object.entries({ publisher, published, title }).flatMap(([key, value]) =>
      value === null ? [] : [`${key}: ${value}`],
    ),
    '---',
    '',
    sentences.join(' '),
    '',
  ].join('\n'),
);

const example = [...listFiles([EXAMPLE]).files];

/** The invented documents and some of the example's, each with the bytes that make it one. */
const documents = tuple(
  array(article, { minLength: 2, maxLength: 7 }),
  shuffledSubarray(example, { maxLength: 3 }),
).map(([articles, files]): ReadInput[] => [
  ...[...new Set(articles)].map((text, at) => toInput(`made-up-${at}.md`, Buffer.from(text))),
  ...files.map(({ name, path }) => toInput(name, readFileSync(path))),
]);

/** The documents, and in which order and how many at a time they come. */
const arrival = documents.chain((all) =>
  tuple(
    constant(all),
    shuffledSubarray(all, { minLength: all.length }),
    array(nat(3), { minLength: all.length, maxLength: all.length }),
  ),
);

function toInput(name: string, bytes: Uint8Array): ReadInput {
  return { name, from: name, bytes };
}

/** Groups of one to four, as the numbers say. */
function group(inputs: readonly ReadInput[], sizes: readonly number[]): ReadInput[][] {
  const groups: ReadInput[][] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < inputs.length) groups.push(inputs.slice(at, at + size + 1));
    at += size + 1;
  }
  return groups;
}

/** Throws away a share of what the stages kept. */
function forgetWork(path: string, share: number): void {
  const db = new DatabaseSync(path);
  // Keys are hashes: their first digits fall anywhere.
  db.prepare('DELETE FROM kept WHERE key < ?').run(
    Math.floor(share * 255)
      .toString(16)
      .padStart(2, '0') + 'g',
  );
  db.close();
}

describe('a case file', () => {
  const folder = makeFolder();

  /**
   * Adds group after group, the file closed and opened again between them, and gives what the case holds without its log.
   * @param forget of the kept work this share is thrown away between the groups, 0 for none and 1 for all
   */
  async function build(groups: readonly (readonly ReadInput[])[], forget = 0): Promise<Record<string, unknown>> {
    const path = join(folder, 'case.hearsay');
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    for (const inputs of groups) {
      const one = openCase(path);
      const outcomes = await one.add(inputs);
      one.close();
      if (forget > 0) forgetWork(path, forget);
      assert.deepEqual(
        outcomes.filter(({ kind }) => kind === 'failed'),
        [],
      );
    }
    const one = openCase(path, { readOnly: true });
    const { readings, notPlaced, log: _log, head: _head, ...rest } = one.exportRecords();
    one.close();
    return {
      ...rest,
      notPlaced: notPlaced.toSorted(),
      readings: readings.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1)),
    };
  }

  it('holds the same whether its documents came at once or bit by bit, in any order, whatever was kept of earlier work', async () => {
    await check(
      asyncProperty(arrival, constantFrom(0, 0, 0.5, 1), async ([all, order, sizes], forget) => {
        assert.deepEqual(await build(group(order, sizes), forget), await build([all]));
      }),
      { seed: 20_320_502, numRuns: 40, interruptAfterTimeLimit: 15_000, endOnFailure: true },
    );
  });
});
