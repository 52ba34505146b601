import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Anchor } from '../model/decision.ts';
import type { Case } from './case.ts';
import { Failure } from '../model/failure.ts';
import { join } from 'node:path';
import { makeAnchor } from './anchor-words.ts';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-case-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;
const newPath = (): string => join(folder, `${++made}.hearsay`);
const now = (): Date => new Date('2031-06-01T12:00:00Z');
const open = (path = newPath()): Case => openCase(path, { actor: 'ann', now });

const text = (name: string, words: string): { name: string; from: string; bytes: Uint8Array } => ({
  name,
  from: `in/${name}`,
  bytes: new TextEncoder().encode(words),
});
const REPORT = text(
  'report.md',
  '---\ntitle: Ferry talks\npublisher: The Tidewater Post\npublished: 2031-05-04\n---\n\nLena Marsh, the harbour chief, met the operator Orlo in March, two officials said.\n\n"We never met," Orlo said in a note on Sunday.\n',
);
const LETTER = text(
  'letter.txt',
  'The board asked the auditor on 6 May 2031 to look into the talks of Lena Marsh with Orlo.\n',
);

describe('add', () => {
  it('tells what became of each input', async () => {
    const path = join(folder, 'gone.txt');
    const one = open();
    const outcomes = await one.add([REPORT, text('empty.txt', ''), path, LETTER]);
    assert.deepEqual(
      outcomes.map((outcome) => [outcome.kind, outcome.name, outcome.kind === 'failed' ? outcome.reason : null]),
      [
        ['added', 'report.md', null],
        ['failed', 'empty.txt', 'empty.txt is empty.'],
        ['failed', path, `There is no file or folder ${path}.`],
        ['added', 'letter.txt', null],
      ],
    );
    assert.deepEqual(
      one.documents().map(({ name, title, publisher, published }) => ({ name, title, publisher, published })),
      [
        { name: 'report.md', title: 'Ferry talks', publisher: 'The Tidewater Post', published: '2031-05-04' },
        { name: 'letter.txt', title: null, publisher: null, published: null },
      ],
    );
    one.close();
  });

  it('changes nothing the second time and says so', async () => {
    const one = open();
    const [first] = await one.add([REPORT]);
    const log = one.log();
    const [again, twin] = await one.add([REPORT, { ...REPORT, name: 'twin.md' }]);
    assert.equal(again?.kind, 'already there');
    assert.equal(twin?.kind, 'already there');
    assert.equal(
      first?.kind === 'added' && again?.kind === 'already there' && first.document,
      again?.kind === 'already there' && again.document,
    );
    assert.deepEqual(one.log(), log);
    one.close();
  });

  it('logs each capture with who, when and whence, chained', async () => {
    const one = open();
    await one.add([REPORT, LETTER]);
    const [first, second] = one.log();
    assert.deepEqual(
      { ...first, hash: null },
      {
        seq: 1,
        at: '2031-06-01T12:00:00.000Z',
        actor: 'ann',
        kind: 'captured',
        payload: {
          sha256: one.documents()[0]?.sha256,
          name: 'report.md',
          from: 'in/report.md',
          mediaType: 'text/markdown',
        },
        previous: '0'.repeat(64),
        hash: null,
      },
    );
    assert.equal(second?.previous, first?.hash);
    one.close();
  });

  it('reads files and folders from the disk, and tells of progress', async () => {
    const path = join(folder, 'pile');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path);
    writeFileSync(join(path, 'b.txt'), 'One said no.');
    writeFileSync(join(path, 'a.html'), '<p>Another said yes.');
    writeFileSync(join(path, 'c.bin'), Uint8Array.from([1, 0, 2, 0, 3]));
    const one = open();
    const stages: string[] = [];
    const told: string[] = [];
    const outcomes = await one.add([path], {
      onProgress: ({ stage, done, total }) => stages.push(`${stage} ${done}/${total}`),
      onOutcome: (outcome) => told.push(`${outcome.kind} ${outcome.name}`),
    });
    assert.equal(outcomes.length, 3);
    assert.deepEqual(told, ['added a.html', 'added b.txt', 'failed c.bin']);
    assert.equal(stages[0], 'capture 0/3');
    assert.ok(stages.includes('capture 3/3') && stages.includes('read 2/2') && stages.at(-1)?.startsWith('connect'));
    one.close();
  });
});

function whole({ readings, entities, claims, reuse }: ReturnType<Case['exportRecords']>): unknown {
  return { readings, entities, claims, reuse };
}

describe('what is derived', () => {
  it('is the same whether documents came one by one or at once, in memory or from the file', async () => {
    const path = newPath();
    const slow = open(path);
    await slow.add([REPORT]);
    await slow.add([LETTER]);
    const atOnce = open();
    await atOnce.add([REPORT, LETTER]);
    const expected = whole(atOnce.exportRecords());
    assert.deepEqual(whole(slow.exportRecords()), expected);
    slow.close();
    const again = openCase(path, { readOnly: true });
    assert.deepEqual(whole(again.exportRecords()), expected);
    again.close();
    atOnce.close();
  });

  it('is made again where the tables are behind or of another version', async () => {
    const path = newPath();
    const one = open(path);
    await one.add([REPORT]);
    const before = JSON.stringify(one.exportRecords());
    one.close();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(path);
    db.exec("DELETE FROM statement; DELETE FROM document; DELETE FROM reading; UPDATE derived SET version = 'old'");
    db.close();
    const again = open(path);
    assert.equal(JSON.stringify(again.exportRecords()), before);
    again.close();
    const third = openCase(path, { readOnly: true });
    assert.equal(third.verify().holds, true);
    assert.equal(
      third
        .verify()
        .checks.find((check) => check.name === 'derived')
        ?.words.startsWith('statements, entities'),
      true,
    );
    third.close();
  });
});

describe('describe', () => {
  it('gives what is lacking, as a decision that can be undone', async () => {
    const one = open();
    await one.add([LETTER]);
    const described = one.describe('letter.txt', { published: '6 May 2031', publisher: 'Harbour Board' });
    assert.equal(described.published, '2031-05-06');
    assert.equal(described.publisher, 'Harbour Board');
    const entry = one.log().at(-1);
    assert.deepEqual(
      [entry?.kind, entry?.payload],
      ['described', { document: described.id, published: '2031-05-06', publisher: 'Harbour Board' }],
    );
    one.describe(described.id, { publisher: 'The Harbour Board' });
    assert.equal(one.document(described.id).publisher, 'The Harbour Board');
    one.undo(3);
    assert.equal(one.document(described.id).publisher, 'Harbour Board');
    one.undo(2);
    assert.deepEqual([one.document(described.id).published, one.document(described.id).publisher], [null, null]);
    one.undo(5);
    assert.equal(one.document(described.id).published, '2031-05-06');
    assert.equal(one.verify().holds, true);
    one.close();
  });

  it('refuses what is no date, nothing at all, and undoing twice', async () => {
    const one = open();
    await one.add([LETTER]);
    const refused: [work: () => unknown, sentence: RegExp][] = [
      [
        () => one.describe('letter.txt', { published: 'last week' }),
        /^"last week" is not a date; write it as 2024-10-25/,
      ],
      [() => one.describe('letter.txt', {}), /^Say what to describe/],
      [() => one.describe('letter.txt', { title: ' ' }), /title of a document cannot be blank/],
      [() => one.describe('other.txt', { title: 'T' }), /^There is no document other\.txt in this case\.$/],
      [() => one.undo(1), /^Entry 1 is no decision/],
      [() => one.undo(9), /^The log has no entry 9\.$/],
    ];
    for (const [work, sentence] of refused)
      assert.throws(work, (error) => error instanceof Failure && sentence.test(error.message));
    one.describe('letter.txt', { title: 'T' });
    one.undo(2);
    assert.throws(() => one.undo(2), /was undone already, by entry 3/);
    assert.equal(one.log().length, 3);
    one.close();
  });
});

function findAttributed(one: Case): ReturnType<Case['statements']>[number] {
  const statement = one.statements().find(({ voice }) => voice === 'attributed');
  assert.ok(statement, 'the report has an attributed statement');
  return statement;
}

describe('decide', () => {
  it('takes a rejected statement away and brings it back', async () => {
    const one = open();
    await one.add([REPORT]);
    const statement = findAttributed(one);
    const entry = one.decide({ kind: 'rejected', statement: makeAnchor(statement, one.document('report.md')) });
    assert.ok(!one.statements().some(({ id }) => id === statement.id));
    assert.equal(one.verify().holds, true);
    one.undo(entry.seq);
    assert.deepEqual(
      one.statements().find(({ id }) => id === statement.id),
      statement,
    );
    one.close();
  });

  it('keeps a corrected statement as the person wrote it', async () => {
    const one = open();
    await one.add([REPORT]);
    const document = one.document('report.md');
    const quote = (words: string): Anchor => {
      const start = document.text.indexOf(words);
      return { sha256: document.sha256, span: [start, start + words.length], words };
    };
    const statement = findAttributed(one);
    one.decide({
      kind: 'corrected',
      statement: makeAnchor(statement, document),
      source: [quote('Orlo')],
      cue: [quote('said in a note')],
      content: [quote('"We never met,"')],
      speaker: 'Orlo',
      stance: 'deny',
    });
    const corrected = one.statement(statement.id);
    assert.deepEqual([corrected.made, corrected.speaker, corrected.stance], ['person', 'Orlo', 'deny']);
    assert.deepEqual(
      corrected.content.map((span) => document.text.slice(...span)),
      ['"We never met,"'],
    );
    one.decide({
      kind: 'corrected',
      statement: null,
      source: [quote('two officials')],
      cue: [quote('said')],
      content: [quote('in March')],
    });
    assert.equal(one.statements().filter(({ made: by }) => by === 'person').length, 2);
    assert.equal(one.verify().holds, true);
    one.close();
  });

  it('refuses words that do not stand there', async () => {
    const one = open();
    await one.add([REPORT]);
    const { sha256 } = one.document('report.md');
    const about =
      (words: string, hash = sha256): (() => unknown) =>
      () =>
        one.decide({ kind: 'noted', about: { sha256: hash, span: [0, words.length], words }, text: 'call her' });
    assert.throws(about('Lena Stone'), /The quoted words do not stand at 0-10 of report\.md\./);
    assert.throws(about('Lena', 'f'.repeat(64)), /no document with the hash f+ in this case/);
    about('Lena Marsh')();
    assert.equal(one.unanchored().length, 0);
    assert.equal(one.log().at(-1)?.kind, 'noted');
    one.close();
  });
});

describe('search', () => {
  const rows: [words: string, documents: string[]][] = [
    ['ferry', ['report.md']],
    ['Lena Marsh', ['report.md', 'letter.txt']],
    ['"never met"', ['report.md']],
    ['"met never"', []],
    ['auditor AND', []],
    ['orlo*', ['report.md', 'letter.txt']],
    ['NEAR(orlo', []],
  ];
  for (const [words, documents] of rows) {
    it(words, async () => {
      const one = open();
      await one.add([REPORT, LETTER]);
      const names = one
        .search(words)
        .filter((hit) => hit.kind === 'document')
        .map((hit) => one.document(hit.id).name);
      assert.deepEqual(names.toSorted(), documents.toSorted());
      one.close();
    });
  }

  it('shows where the words stand, and wants some', async () => {
    const one = open();
    await one.add([LETTER]);
    const [hit] = one.search('auditor');
    assert.deepEqual(
      hit?.hits.map((span) => hit.excerpt.slice(...span)),
      ['auditor'],
    );
    assert.throws(() => one.search(' "" - '), /Say which words to look for/);
    one.close();
  });
});

describe('many documents', () => {
  it('300 small ones are added, kept and found', async () => {
    const one = open();
    const inputs = Array.from({ length: 300 }, (_, at) =>
      text(`${at}.txt`, `Report ${at}.\n\nThe clerk of ward ${at} said that boat b${at}x had left.\n`),
    );
    const outcomes = await one.add(inputs);
    assert.equal(outcomes.filter(({ kind }) => kind === 'added').length, 300);
    assert.equal(one.documents().length, 300);
    assert.deepEqual(
      one
        .search('b217x')
        .filter(({ kind }) => kind === 'document')
        .map(({ id }) => one.document(id).name),
      ['217.txt'],
    );
    one.close();
  });
});
