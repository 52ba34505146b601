import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../text/find-sentences.ts';
import { carryOnQuotations } from './carry-on-quotations.ts';
import { documentOf } from './document-of.ts';
import { openPage } from './page.ts';
import type { RawAttribution } from './raw-attribution.ts';

const span = (text: string, words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

/** Contents after the carrying on, of one attribution with the words given. */
function carried(text: string, cue: string, content: string, by: Partial<RawAttribution> = {}): string[] {
  const document = documentOf(text);
  const page = openPage(document, findSentences(text, document.blocks));
  const found = [{ source: [], cue: [span(text, cue)], content: [span(text, content)], by: 'tagger', ...by }];
  return carryOnQuotations(page, found).flatMap((raw) => raw.content.map(([start, end]) => text.slice(start, end)));
}

test('a paragraph that is one quotation goes on with who spoke before it', () => {
  const text = '“The dam is safe,” Vik said.\n\n“Nobody has to leave.”\n\n“We measured it twice.”\n\nThe rain went on.';
  assert.deepEqual(carried(text, 'said', '“The dam is safe,”'), [
    '“The dam is safe,”',
    '“Nobody has to leave.”',
    '“We measured it twice.”',
  ]);
});

test('words beside the quotation end it', () => {
  const text = '“The dam is safe,” Vik said.\n\n“Nobody has to leave,” a sign read.';
  assert.deepEqual(carried(text, 'said', '“The dam is safe,”'), ['“The dam is safe,”']);
});

test('what was said without quotation marks is not carried on', () => {
  const text = 'Vik said the dam was safe.\n\n“Nobody has to leave.”';
  assert.deepEqual(carried(text, 'said', 'the dam was safe'), ['the dam was safe']);
});

test('a refusal is not carried on', () => {
  const text = 'Vik declined to discuss “the matter”.\n\n“Nobody has to leave.”';
  assert.deepEqual(carried(text, 'declined to discuss', '“the matter”', { stance: 'decline' }), ['“the matter”']);
});
