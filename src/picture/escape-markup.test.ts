import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkup } from './escape-markup.ts';

for (const [what, text, safe] of [
  ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a way out of an attribute', '" onload=\'x', '&quot; onload=&#39;x'],
  ['what is escaped already', '&amp;', '&amp;amp;'],
  ['a control character', 'a\u0000b\u001b[2J', 'a\ufffdb\ufffd[2J'],
  ['words turned round', 'a\u202eb', 'a\ufffdb'],
  ['half a letter', 'a\ud83d', 'a\ufffd'],
  ['a whole one, tabs and lines', '\ud83d\ude00\t\n', '\ud83d\ude00\t\n'],
] as const) {
  test(what, () => assert.equal(escapeMarkup(text), safe));
}
