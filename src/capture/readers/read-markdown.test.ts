import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from './read-markdown.ts';

const blocksOf = (source: string): [kind: string, words: string][] => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map((block) => [block.kind, text.slice(...block.span)]);
};
const LONG = 'The harbour board met on Tuesday and put off its vote on the ferry, two of its members said.';

describe('readMarkdown', () => {
  it('takes the words without their markup, with blocks from the markup', () => {
    const source = `---\ntitle: Ferry stays\n---\n# Ferry stays\n\n${LONG}\n\n## What the *board* says ##\n\n- [The chair](https://a.example): no comment\n- **Second:** item\n  goes on\n\n1. First point\n\nSmaller heading\n---------------\n\n> ${LONG}\n\n***\n\n![picture](a.png)\n\n[1]: https://a.example\n`;
    assert.deepEqual(blocksOf(source), [
      ['title', 'Ferry stays'],
      ['paragraph', LONG],
      ['heading', 'What the board says'],
      ['list-item', 'The chair: no comment'],
      ['list-item', 'Second: item\ngoes on'],
      ['list-item', 'First point'],
      ['heading', 'Smaller heading'],
      ['paragraph', LONG],
    ]);
  });

  it('takes the first heading for the title where nothing else gives one', () => {
    assert.equal(readMarkdown(`# Ferry *stays*\n\n${LONG}`).title, 'Ferry stays');
    assert.equal(readMarkdown(`---\ntitle: Other\n---\n# Ferry stays\n\n${LONG}`).title, 'Other');
    assert.equal(readMarkdown(`${LONG}\n\n## Later\n\n${LONG}`).title, null);
  });

  it('keeps code letter for letter, told apart', () => {
    assert.deepEqual(blocksOf(`${LONG}\n\n\`\`\`sh\necho *a*\n# b\n\`\`\`\n\n${LONG}`), [
      ['paragraph', LONG],
      ['furniture', 'echo *a*\n# b'],
      ['paragraph', LONG],
    ]);
  });

  it('reads rows of a table one by one', () => {
    const source = `${LONG}\n\n| Rater | Value |\n|---|:-:|\n| **Auditors** | 4 of 5 |\n`;
    assert.deepEqual(blocksOf(source).slice(1), [
      ['list-item', 'Rater | Value'],
      ['list-item', 'Auditors | 4 of 5'],
    ]);
  });

  it('leads every letter back to the file', () => {
    const source = `\uFEFF---\r\ntitle: A\r\n---\r\n# A *b*\r\n\r\n${LONG}\r\nand &amp; [on](x)\r\n\r\n- c\r\n`;
    const { text, offsets } = readMarkdown(source);
    assert.ok(!text.includes('\r'));
    let mapped = 0;
    for (const run of offsets) {
      assert.equal(text.slice(run.text, run.text + run.length), source.slice(run.source, run.source + run.length));
      mapped += run.length;
    }
    assert.ok(mapped >= text.length - 6, `${mapped} of ${text.length}`);
  });

  it('stays quick on a hostile page', () => {
    const start = performance.now();
    for (const piece of [
      '> '.repeat(200_000),
      '#'.repeat(200_000),
      '- '.repeat(100_000),
      '|'.repeat(100_000),
      '- a\n'.repeat(50_000),
    ]) {
      readMarkdown(piece);
    }
    assert.ok(performance.now() - start < 5000);
  });
});
