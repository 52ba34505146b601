import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportBibtex } from './export-bibtex.ts';
import { exportCsl } from './export-csl.ts';
import { openExample, openText } from '../../../test/open-example.ts';
import { readIssued } from './issued.ts';

/** Entries of BibTeX by its grammar: fields in braces that balance (a backslash before one counts for nothing), or a month. */
function readBibtex(text: string): Map<string, Map<string, string>> {
  const entries = new Map<string, Map<string, string>>();
  for (const block of text.split(/^@/m).slice(1)) {
    const head = /^misc\{([A-Za-z0-9-]+),\n/.exec(block);
    assert.ok(head, block.slice(0, 40));
    const fields = new Map<string, string>();
    let at = head[0].length;
    while (block[at] !== '}') {
      const field = /^ {2}([a-z]+) = /.exec(block.slice(at, at + 40));
      assert.ok(field, block.slice(at, at + 40));
      at += field[0].length;
      let depth = 0;
      const start = at;
      do {
        assert.ok(at < block.length, 'braces do not balance');
        if (block[at] === '{') depth += 1;
        if (block[at] === '}') depth -= 1;
        at += 1;
      } while (depth > 0 || !/[,\n]/.test(block[at]!));
      fields.set(field[1]!, block.slice(start, at));
      at += block[at] === ',' ? 2 : 1;
    }
    entries.set(head[1]!, fields);
  }
  return entries;
}

describe('BibTeX', async () => {
  it('has an entry for each document of the example, with its hash', async () => {
    const one = await openExample();
    const entries = readBibtex(exportBibtex(one.exportRecords()));
    assert.equal(entries.size, one.documents().length);
    for (const { id, sha256, published } of one.documents()) {
      const fields = entries.get(id)!;
      assert.ok(fields.get('note')!.includes(sha256));
      assert.equal(fields.get('year'), published === null ? undefined : `{${published.slice(0, 4)}}`);
      assert.match(fields.get('month') ?? 'mar', /^[a-z]{3}$/);
    }
    one.close();
  });

  it('keeps commands, braces and comments of a title from acting', async () => {
    const one = await openText(
      '---\ntitle: "50% of {A & B} cost $5 \\\\input{x} #1_a^b~c }"\n---\n\nAda Quill said no.\n',
    );
    const [fields] = [...readBibtex(exportBibtex(one.exportRecords())).values()];
    const title = fields!.get('title')!;
    assert.ok(!/\\input/.test(title) && !/(?<!\\)[%$&#_]/.test(title), title);
    one.close();
  });
});

describe('CSL-JSON', async () => {
  // Of csl-data.json 1.0.2: what an item may have, of which type; nothing else.
  const TEXTS = ['title', 'container-title', 'URL', 'language', 'publisher', 'note'];
  const one = await openExample();
  const items: Record<string, unknown>[] = JSON.parse(JSON.stringify(exportCsl(one.exportRecords())));

  it('has what the schema requires and nothing that it does not know', () => {
    assert.equal(items.length, one.documents().length);
    for (const item of items) {
      assert.ok(typeof item['id'] === 'string' && ['document', 'webpage'].includes(String(item['type'])));
      for (const [name, value] of Object.entries(item)) {
        if (TEXTS.includes(name)) assert.equal(typeof value, 'string', name);
        else assert.ok(['id', 'type', 'author', 'issued', 'custom'].includes(name), name);
      }
    }
  });

  it('has dates as parts of one date, and authors whole', () => {
    for (const { issued, author } of items as { issued?: { 'date-parts': number[][] }; author?: object[] }[]) {
      if (author !== undefined) assert.deepEqual(author.flatMap(Object.keys), ['literal']);
      if (issued === undefined) continue;
      assert.equal(issued['date-parts'].length, 1);
      const parts = issued['date-parts'][0]!;
      assert.ok(parts.length >= 1 && parts.length <= 3 && parts.every(Number.isInteger));
    }
  });
});

describe('a date in a reference', () => {
  for (const [edtf, parts, circa] of [
    ['2025-03-04', [2025, 3, 4], false],
    ['2025-03', [2025, 3], false],
    ['2025', [2025], false],
    ['2021-04~', [2021, 4], true],
    ['2023-22', [2023], false],
    ['2024-10-03/2024-10-09', [2024, 10, 3], true],
  ] as const) {
    it(edtf, () => assert.deepEqual(readIssued(edtf), { parts: [...parts], circa }));
  }
  it('none', () => assert.deepEqual([readIssued(null), readIssued('some day')], [null, null]));
});
