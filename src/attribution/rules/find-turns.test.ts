import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../../text/find-sentences.ts';
import { documentOf } from '../document-of.ts';
import { openPage } from '../page.ts';
import { findTurns } from './find-turns.ts';

/** Each turn as `NAME> words`. */
function turns(text: string): string[] {
  const document = documentOf(text);
  return findTurns(openPage(document, findSentences(text, document.blocks))).map(({ source, content }) =>
    [source, content].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' ')).join('> '),
  );
}

const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  [
    'names in capitals',
    'BRANDT: Was it safe?\nODELL: It was.\nBRANDT: Who said so?',
    ['BRANDT> Was it safe?', 'ODELL> It was.', 'BRANDT> Who said so?'],
  ],
  [
    'full names, a role in brackets, a second paragraph of one turn',
    'Ilse Brandt: The bridge held.\n\nIt always did.\n\nTom Odell (engineer): By luck.\n\nIlse Brandt: By design.',
    ['Ilse Brandt> The bridge held. It always did.', 'Tom Odell> By luck.', 'Ilse Brandt> By design.'],
  ],
  ['question and answer', 'Q: Were you there?\nA: I was.\nQ: Alone?', ['Q> Were you there?', 'A> I was.', 'Q> Alone?']],
  ['labels that name nobody', 'Note: it rained.\nUpdate: it stopped.\nNote: it rained again.', []],
  ['labels that do not return', 'HARBOUR: closed.\nBRIDGE: open.\nROAD: open.', []],
  ['a headline with a name', 'Odell: the bridge was never safe\n\nThe council met on Monday.', []],
  ['one voice alone', 'BRANDT: One.\nBRANDT: Two.\nBRANDT: Three.', []],
];

for (const [name, text, found] of CASES) test(`turns: ${name}`, () => assert.deepEqual(turns(text), found));
