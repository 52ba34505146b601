import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText, printJson } from './clean-text.ts';

const CASES: readonly (readonly [what: string, text: string, clean: string])[] = [
  ['plain words', 'The ferry sailed.', 'The ferry sailed.'],
  ['white space is evened out', ' The\n\n ferry\tsailed \u00a0 late.\r\n', 'The ferry sailed late.'],
  ['an escape sequence cannot act', 'red \u001b[31mink', 'red ␛[31mink'],
  ['nor one that sets the window’s title', '\u001b]0;gone\u0007', '␛]0;gone␇'],
  ['nor an eight-bit one', 'a\u009b31mb', 'a<U+009B>31mb'],
  ['a backspace cannot hide letters', 'not\b\b\bguilty', 'not␈␈␈guilty'],
  ['delete', 'a\u007fb', 'a␡b'],
  ['an override shows no words in another order', 'pay \u202eeno\u202c', 'pay <U+202E>eno<U+202C>'],
  ['isolates', '\u2066a\u2069', '<U+2066>a<U+2069>'],
  ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ['a whole one is a letter', 'a😀b', 'a😀b'],
  ['invisible letters take no cell', 'mar\u00adrow\u200b\ufeff', 'marrow'],
  ['a letter of no width inside a name is shown', 'R\u200boe and R\u2060\u2060oe', 'R<U+200B>oe and R<U+2060>oe'],
  ['a name of letters from two scripts is marked', 'R\u043ee, Roe', 'R\u043ee<mixed letters>, Roe'],
  ['names of one script are not', 'Роза Roe Ρόδος', 'Роза Roe Ρόδος'],
  ['units are not', '5 \u03bcm, 3 k\u03a9', '5 \u03bcm, 3 k\u03a9'],
  ['a joined picture is not', '\u{1F469}\u200d\u{1F33E}', '\u{1F469}\u200d\u{1F33E}'],
  ['a direction mark is part of the text', 'a\u200fb', 'a\u200fb'],
  ['letters of every script', 'Ærø, Łódź, 北京, مرحبا', 'Ærø, Łódź, 北京, مرحبا'],
];

for (const [what, text, clean] of CASES) {
  test(what, () => assert.equal(cleanText(text), clean));
}

test('printed JSON holds no byte that a terminal acts on, and reads back as it was', () => {
  const value = { text: '\u001b[31m \u009b31m \u007f \u202e \u2028', list: ['é', '😀'] };
  const printed = printJson(value);
  // eslint-disable-next-line no-control-regex -- that is what must not be there
  assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
  assert.deepEqual(JSON.parse(printed), value);
});
