import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../model/statement.ts';
import { documentOf } from './document-of.ts';
import { readDocument } from './read-document.ts';

const ARTICLE = `Ada Holm, the mayor of Lindby, said on Tuesday that the ferry contract was lawful.

The Lindby Courier reported in March that Holm had met the ferry owner twice. According to people familiar with the matter cited by the Courier, the talks turned on money. In one talk, the owner reportedly asked Holm to delay the sale.

Holm denied this. "I never met him," she told the Courier. Sten Vasko, the ferry owner, did not respond to requests for comment.

In a letter to the harbour board, Senators Jo Brandt and Lena Orr asked for an inquiry. "The board must act," they wrote.

Holm said Vasko told her the board had agreed.`;

function read(text: string): readonly Statement[] {
  return readDocument(documentOf(text, { published: '2024-05-10' }), null).statements;
}

function find(statements: readonly Statement[], text: string, words: string): Statement {
  const found = statements.find(
    (statement) =>
      statement.voice === 'attributed' &&
      [...statement.cue, ...statement.content].some(([start, end]) => text.slice(start, end).startsWith(words)),
  );
  assert.ok(found, `no statement begins with "${words}"`);
  return found;
}

const rows: [begins: string, stance: string, basis: string, chain: string[]][] = [
  ['that the ferry contract', 'assert', 'named', ['Ada Holm']],
  ['that Holm had met', 'report', 'media', ['Lindby Courier']],
  ['the talks turned', 'assert', 'anonymous', ['people familiar', 'Lindby Courier']],
  ['this', 'deny', 'named', ['Ada Holm']],
  ['"I never met him', 'deny', 'named', ['Ada Holm', 'Lindby Courier']],
  ['did not respond', 'no-response', 'named', ['Sten Vasko']],
  ['an inquiry', 'request', 'document', ['Jo Brandt and Lena Orr']],
  ['"The board must act', 'request', 'document', ['Jo Brandt and Lena Orr']],
  ['the board had agreed', 'assert', 'named', ['Sten Vasko', 'Ada Holm']],
];

for (const [begins, stance, basis, chain] of rows) {
  test(`${begins}: ${stance}, ${basis}, ${chain.join(' < ')}`, () => {
    const statement = find(read(ARTICLE), ARTICLE, begins);
    assert.equal(statement.stance, stance);
    assert.equal(statement.basis, basis);
    assert.equal(statement.chain.length, chain.length, statement.chain.map((link) => link.name).join(' < '));
    for (const [index, name] of chain.entries()) assert.match(statement.chain[index]?.name ?? '', new RegExp(name));
  });
}

test('every statement stands in the text, and a nested one in what its parent says', () => {
  const statements = read(ARTICLE);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  assert.equal(byId.size, statements.length);
  for (const statement of statements) {
    for (const [start, end] of [...statement.source, ...statement.cue, ...statement.content]) {
      assert.ok(start >= 0 && start < end && end <= ARTICLE.length);
    }
    if (statement.parent === null) continue;
    const parent = byId.get(statement.parent);
    assert.ok(parent);
    assert.equal(parent.voice, 'attributed');
    for (const [start, end] of statement.cue) {
      assert.ok(parent.content.some((span) => span[0] <= start && end <= span[1]));
    }
  }
});

test('the document’s own voice covers only words outside attributed statements', () => {
  const text = 'The ferry sank in 2021. Holm said it was old. Nobody was hurt in the harbour.';
  const own = read(text).filter((statement) => statement.voice === 'document');
  assert.deepEqual(
    own.map((statement) => statement.content.map(([start, end]) => text.slice(start, end)).join(' ')),
    ['The ferry sank in 2021.', 'Nobody was hurt in the harbour.'].map((sentence) => sentence.slice(0, -1)),
  );
  for (const statement of own) {
    assert.equal(statement.basis, 'unattributed');
    assert.deepEqual([statement.source, statement.cue, statement.chain, statement.speaker], [[], [], [], null]);
  }
});

test('an answer of a machine quoted whole is the machine’s, and so is the end of every chain in it', () => {
  const text =
    'ChatGPT: “The ferry contract was signed in 2021.\n\nHolm denied it. The owner reportedly kept the boat.”';
  const statements = read(text);
  const machine = find(statements, text, '“The ferry contract');
  assert.equal(machine.basis, 'machine');
  assert.equal(machine.chain[0]?.kind, 'machine');
  const denial = find(statements, text, 'denied');
  assert.equal(denial.parent, machine.id);
  assert.deepEqual(
    denial.chain.map((link) => link.kind),
    ['person', 'machine'].map((kind, index) => (index === 0 ? denial.chain[0]?.kind : kind)),
  );
  const rumour = find(statements, text, 'reportedly');
  assert.deepEqual([rumour.source, rumour.basis, rumour.stance], [[], 'impersonal', 'report']);
});

test('“reportedly” after a report leads back to who reported it, without words of its own', () => {
  const statement = find(read(ARTICLE), ARTICLE, 'reportedly');
  assert.deepEqual(statement.source, []);
  assert.ok(statement.chain.some((link) => link.kind === 'outlet' && link.span === null));
});

test('what was asked in a reported talk is the asker’s, as told by whoever reported it', () => {
  const statement = find(read(ARTICLE), ARTICLE, 'to delay the sale');
  assert.equal(statement.stance, 'request');
  assert.ok(statement.chain.length > 1);
});

test('the same text gives the same statements', () => {
  assert.deepEqual(read(ARTICLE), read(ARTICLE));
});

const hostile: [name: string, text: string][] = [
  ['ten thousand quotation marks', '"'.repeat(10_000)],
  ['quotations that never close', '“He said '.repeat(5_000)],
  ['one sentence of 2 MB', 'Holm said that the board said that '.repeat(60_000)],
  ['no spaces', 'a'.repeat(500_000)],
  ['cues alone', 'said according to reportedly '.repeat(10_000)],
  ['brackets', '('.repeat(20_000)],
  ['emoji and right to left', '😀“قال” '.repeat(5_000)],
  ['nothing', ''],
];

for (const [name, text] of hostile) {
  test(`ends in time: ${name}`, { timeout: 60_000 }, () => {
    for (const statement of read(text)) assert.ok(statement.id.length > 0);
  });
}
