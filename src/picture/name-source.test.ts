import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link, Statement } from '../model/statement.ts';
import { MADE_UP, makeDocument, makeLink, makeStatement } from '../../test/made-up-case.ts';
import { findFullNames } from './find-full-name.ts';
import { nameSource } from './name-source.ts';

const document = makeDocument('a.txt', 'The radio was reportedly off.');
const names = findFullNames(MADE_UP.entities);
const petty = makeLink('Orlan Petty');
const officials = makeLink('two officials', 'unnamed');
const gazette = makeLink('The Harbour Gazette', 'outlet');

const CASES: readonly (readonly [what: string, chain: readonly Link[], known: Partial<Statement>, words: string])[] = [
  ['somebody', [petty], {}, 'Orlan Petty'],
  ['by another’s word', [officials, gazette], {}, 'two officials, according to The Harbour Gazette'],
  [
    'three deep',
    [petty, officials, gazette],
    {},
    'Orlan Petty, according to two officials, according to The Harbour Gazette',
  ],
  ['the document itself', [], {}, 'the document’s own voice'],
  ['nobody named', [], { voice: 'attributed', cue: [[14, 24]] }, '“reportedly”: nobody is named'],
  ['nobody at all', [], { voice: 'attributed' }, 'nobody is named'],
  ['a machine', [], { basis: 'machine' }, 'machine-written text'],
  ['a machine with a name', [makeLink('HelperBot', 'machine')], { basis: 'machine' }, 'HelperBot, machine-written'],
  [
    'a machine’s account of others',
    [petty, makeLink('HelperBot', 'machine')],
    { basis: 'machine' },
    'Orlan Petty, according to HelperBot (machine-written text)',
  ],
];

for (const [what, chain, known, words] of CASES) {
  test(what, () => {
    const statement = makeStatement(document, 'The radio was', chain, known);
    assert.equal(nameSource(statement, names, document.text), words);
  });
}
