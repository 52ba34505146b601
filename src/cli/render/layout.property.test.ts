import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measureCells } from './cell-width.ts';
import { cleanText, printJson } from './clean-text.ts';
import { setSideBySide } from './columns.ts';
import { wrapText } from './wrap-text.ts';

// Whatever a document holds, in whatever script, a page keeps its width and loses no letter.

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).map(cleanText);
const bareText = fc.string({
  unit: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)),
  maxLength: 200,
});

test('wrapped lines keep to their width and hold every letter in order', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, cells) => {
      const lines = wrapText(text, cells);
      for (const line of lines) assert.ok(measureCells(line) <= cells, JSON.stringify(line));
      assert.equal(lines.join('').replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
    }),
    { numRuns: 500 },
  );
});

test('clean text is clean, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(bareText, (text) => {
      const clean = cleanText(text);
      assert.ok(clean.isWellFormed());
      // oxlint-disable-next-line no-control-regex -- none of them may be there
      assert.doesNotMatch(clean, /[\u0000-\u001f\u007f-\u009f]/);
      assert.equal(cleanText(clean), clean);
    }),
    { numRuns: 1000 },
  );
});

test('printed JSON reads back as it was', () => {
  fc.assert(
    fc.property(bareText, (text) => assert.equal(JSON.parse(printJson(text)), text)),
    { numRuns: 500 },
  );
});

test('columns begin where they should, whatever stands before them', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, cells) => {
      const lines = setSideBySide([
        { lines: wrapText(text, cells), cells },
        { lines: ['|'], cells: 1 },
      ]);
      const before = lines[0]!.slice(0, lines[0]!.lastIndexOf('|'));
      assert.equal(measureCells(before), cells + 2);
    }),
    { numRuns: 300 },
  );
});
