import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkedStatement, ReaderPage } from '../model/pages.ts';
import { cutMarks } from './cut-marks.ts';

const TEXT = 'Noor said that Piet denied the plan. Nobody else spoke.';

function find(words: string): [number, number][] {
  const at = TEXT.indexOf(words);
  return [[at, at + words.length]];
}

function state(id: string, source: string, cue: string, content: string): MarkedStatement {
  return {
    id,
    voice: 'attributed',
    source: find(source),
    cue: find(cue),
    content: find(content),
    parent: null,
    speaker: source,
    stance: 'assert',
    basis: 'named',
    chain: [source],
    hedges: [],
    when: null,
    headline: false,
    byPerson: false,
    claims: [],
  };
}

const BLOCKS: ReaderPage['blocks'] = [{ kind: 'paragraph', span: [0, TEXT.length] }];
const OUTER = state('outer', 'Noor', 'said', 'that Piet denied the plan');
const INNER = state('inner', 'Piet', 'denied', 'the plan');

describe('marks in a document', () => {
  it('keep every letter, in order', () => {
    const [block] = cutMarks(TEXT, BLOCKS, [OUTER, INNER]);
    assert.equal(block!.stretches.map(({ words }) => words).join(''), TEXT);
  });

  it('tell source, cue and content apart, and what stands in what', () => {
    const [block] = cutMarks(TEXT, BLOCKS, [OUTER, INNER]);
    const told = block!.stretches.map(({ words, parts, depth, statement }) => [
      words,
      parts.join('+'),
      depth,
      statement,
    ]);
    assert.deepEqual(told, [
      ['Noor', 'source', 0, 'outer'],
      [' ', '', 0, null],
      ['said', 'cue', 0, 'outer'],
      [' ', '', 0, null],
      ['that ', 'content', 1, 'outer'],
      ['Piet', 'source+content', 1, 'inner'],
      [' ', 'content', 1, 'outer'],
      ['denied', 'cue+content', 1, 'inner'],
      [' ', 'content', 1, 'outer'],
      ['the plan', 'content', 2, 'inner'],
      ['. Nobody else spoke.', '', 0, null],
    ]);
  });

  it('number statements where they begin', () => {
    const [block] = cutMarks(TEXT, BLOCKS, [OUTER, INNER]);
    const begun = block!.stretches.flatMap(({ words, begins }) => begins.map(({ number }) => [number, words]));
    assert.deepEqual(begun, [
      [1, 'Noor'],
      [2, 'Piet'],
    ]);
  });

  it('go on in the next block where a statement does', () => {
    const blocks: ReaderPage['blocks'] = [
      { kind: 'paragraph', span: [0, 20] },
      { kind: 'paragraph', span: [20, TEXT.length] },
    ];
    const cut = cutMarks(TEXT, blocks, [OUTER]);
    assert.equal(cut.flatMap(({ stretches }) => stretches.map(({ words }) => words)).join(''), TEXT);
    assert.deepEqual(cut[1]!.stretches[0]!.covers, ['outer']);
  });

  it('leave a document without statements whole', () => {
    const [block] = cutMarks(TEXT, BLOCKS, []);
    assert.deepEqual(
      block!.stretches.map(({ words }) => words),
      [TEXT],
    );
  });
});
