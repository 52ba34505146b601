import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../model/span.ts';
import { joinWords, quoteWords } from './quote-words.ts';

const TEXT = 'He said “the radio was off”, and later\n“on again”. He added "so what".';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const CASES: readonly (readonly [what: string, spans: readonly Span[], quoted: string])[] = [
  ['words', [at('the radio was off')], 'the radio was off'],
  ['marks around them are left off', [at('“the radio was off”')], 'the radio was off'],
  ['nor straight ones', [at('"so what"')], 'so what'],
  [
    'marks that are part of the words stay',
    [at('“the radio was off”, and later\n“on again”')],
    '“the radio was off”, and later “on again”',
  ],
  ['words left out show', [at('the radio was off'), at('on again')], 'the radio was off … on again'],
  ['spans side by side leave nothing out', [at('He said'), at('“the radio')], 'He said “the radio'],
  ['a mark whose partner is elsewhere is left out', [at('“the radio was')], 'the radio was'],
  ['so is a closing one', [at('was off”')], 'was off'],
  ['nothing', [], ''],
];

for (const [what, spans, quoted] of CASES) test(what, () => assert.equal(quoteWords(TEXT, spans), quoted));

test('nothing comes between spans that touch', () => {
  assert.equal(
    joinWords('HelperBot: off', [
      [0, 9],
      [9, 10],
      [11, 14],
    ]),
    'HelperBot: off',
  );
});

test('in any order, with all their marks', () => {
  assert.equal(joinWords(TEXT, [at('“on again”'), at('“the radio was off”')]), '“the radio was off” … “on again”');
});
