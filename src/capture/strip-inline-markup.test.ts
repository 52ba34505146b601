import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripInlineMarkup } from './strip-inline-markup.ts';
import { writeText } from './text-writer.ts';

function strip(source: string, references: string[] = []): string {
  const writer = writeText();
  stripInlineMarkup(source, 0, source.length, new Set(references), writer);
  const { text, offsets } = writer.finish();
  for (const run of offsets) {
    assert.equal(text.slice(run.text, run.text + run.length), source.slice(run.source, run.source + run.length));
  }
  return text;
}

describe('stripInlineMarkup', () => {
  const rows: [source: string, text: string][] = [
    ['plain words', 'plain words'],
    ['She *never* met him', 'She never met him'],
    ['She **never** met him', 'She never met him'],
    ['She ***never*** met him', 'She never met him'],
    ['**“No,” she _said_.**', '“No,” she said.'],
    ['~~struck~~ and ~one~', 'struck and ~one~'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['**Risk:** high', 'Risk: high'],
    ['*unclosed', '*unclosed'],
    ['un*frigging*believable', 'unfriggingbelievable'],
    ['`code_with_*marks*` stays', 'code_with_*marks* stays'],
    ['``a ` b``', 'a ` b'],
    ['a ` b', 'a ` b'],
    ['[the letter](https://a.example/x_(1) "title") says', 'the letter says'],
    ['[**the** letter](https://a.example)', 'the letter'],
    ['[the letter][1] and [1]', 'the letter and 1'],
    ['“[He] asked [sic] me”', '“[He] asked [sic] me”'],
    ['a claim[^2] here', 'a claim here'],
    ['![a crane](crane.jpg) The crane', ' The crane'],
    ['[![a crane](c.jpg)](https://a.example)', ''],
    ['<https://a.example/b> and <b>bold</b><!-- no --> x', 'https://a.example/b and bold x'],
    ['one<br>two', 'one\ntwo'],
    ['3 < 4 and a <b', '3 < 4 and a <b'],
    ['Orlo &amp; Sons &ldquo;said&rdquo; AT&T &unknown; R&D', 'Orlo & Sons “said” AT&T &unknown; R&D'],
    ['1\\. and \\*stars\\*', '1. and *stars*'],
    ['<!-- never closed', '<!-- never closed'],
    ['an [unclosed bracket', 'an [unclosed bracket'],
    ['[text](unclosed', '[text](unclosed'],
  ];
  for (const [source, text] of rows) it(JSON.stringify(source), () => assert.equal(strip(source, ['1']), text));

  const hostile: [what: string, source: string][] = [
    ['brackets', '['.repeat(200_000)],
    ['closed brackets', '[]('.repeat(60_000)],
    ['stars', '*a '.repeat(100_000)],
    ['mixed emphasis', '*a_b**c__d'.repeat(40_000)],
    ['backticks', '`'.repeat(100_000)],
    ['backticks of many lengths', Array.from({ length: 700 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['comments', '<!--'.repeat(100_000)],
    ['angle brackets', '<'.repeat(200_000)],
    ['ampersands', '&a'.repeat(200_000)],
  ];
  for (const [what, source] of hostile) {
    it(`stays quick on ${what}`, () => {
      const start = performance.now();
      strip(source);
      assert.ok(performance.now() - start < 3000);
    });
  }
});
