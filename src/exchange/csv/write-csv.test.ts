import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from './write-csv.ts';
import { CSV_TABLES } from './csv-tables.ts';
import { exportCsv } from './export-csv.ts';
import { openExample, openText } from '../../../test/open-example.ts';
import { writeCsv } from './write-csv.ts';

const CELLS: readonly (readonly [what: string, cell: Cell, written: string])[] = [
  ['words', 'the wall', 'the wall'],
  ['nothing', null, ''],
  ['a number', -4.5, '-4.5'],
  ['yes', true, 'true'],
  ['a comma', 'a, b', '"a, b"'],
  ['marks', 'he said "no"', '"he said ""no"""'],
  ['a line', 'a\nb', '"a\nb"'],
  ['a sum', '=1+1', "'=1+1"],
  ['a plus', '+1', "'+1"],
  ['a minus', '-1', "'-1"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a return', '\r=1', `"'\r=1"`],
  ['a full-width sum', '\uff1d1', "'\uff1d1"],
  ['a link in marks', '=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ['a sum that is not at the beginning', 'a=1', 'a=1'],
];

describe('a cell of CSV', () => {
  for (const [what, cell, written] of CELLS) {
    it(what, () => assert.equal(writeCsv(['x'], [[cell]]), `x\r\n${written}\r\n`));
  }
});

/** Reads RFC 4180 strictly: throws where a mark stands in a cell without marks. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        assert.ok(at < text.length, 'a mark has no end');
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        assert.ok(text[at] !== '"' && text[at] !== '\n', `${cell}${text[at]}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('the tables of the example', async () => {
  const one = await openExample();
  const records = one.exportRecords();
  for (const table of CSV_TABLES) {
    it(`${table}: every row as wide as its head, no cell a formula`, () => {
      const [head, ...rows] = readCsv(exportCsv(records, one.timeline(), table));
      assert.ok(rows.length > 2);
      assert.equal(new Set(head).size, head!.length);
      for (const row of rows) {
        assert.equal(row.length, head!.length);
        for (const cell of row) assert.ok(!/^[=+@\t\r]|^-(?!\d)/.test(cell), cell);
      }
    });
  }

  it('names whoever denies a claim in the row of the claim', () => {
    const [head, ...rows] = readCsv(exportCsv(records, [], 'claims'));
    const [id, denied] = [head!.indexOf('id'), head!.indexOf('denied_by')];
    for (const { claim, standing } of records.claims) {
      assert.equal(rows.find((row) => row[id] === claim.id)?.[denied], standing.deniedBy.join('; '));
    }
  });

  it('has statements in the words of their documents', () => {
    const [head, ...rows] = readCsv(exportCsv(records, [], 'statements'));
    const [id, words] = [head!.indexOf('id'), head!.indexOf('words')];
    for (const row of rows) {
      const { document, content } = one.statement(row[id]!);
      const [start, end] = content[0] ?? [0, 0];
      const first = one
        .document(document)
        .text.slice(start, end)
        .replaceAll(/\s+/g, ' ')
        .replace(/^["“'‘]|["”]$/g, '');
      assert.ok(row[words]!.includes(first.slice(0, 20)), first);
    }
  });
});

it('defuses what a document holds', async () => {
  const one = await openText(
    '---\ntitle: "=cmd|x"\npublisher: "@evil"\n---\n\nAda Quill said that the wall had moved.\n',
  );
  const csv = exportCsv(one.exportRecords(), one.timeline(), 'timeline');
  assert.match(csv, /'=cmd\|x/);
  assert.match(csv, /'@evil/);
  one.close();
});
