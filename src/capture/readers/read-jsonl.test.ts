import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../../model/failure.ts';
import { readBytes } from '../read-bytes.ts';

const read = (text: string): ReturnType<typeof readBytes> =>
  readBytes({ name: 'case.jsonl', from: 'case.jsonl', bytes: new TextEncoder().encode(text) });

describe('a .jsonl file', () => {
  it('holds one document a line', () => {
    const { captures, failures } = read(
      '{"id":"a","text":"One.","title":"T","publisher":"P","published":"May 4, 2031","url":"https://p.example/a"}\n\n{"text":"Two.","date":"2031-05"}\r\n',
    );
    assert.deepEqual(failures, []);
    assert.deepEqual(
      captures.map(({ document }) => [
        document.name,
        document.text,
        document.title,
        document.publisher,
        document.published,
        document.url,
      ]),
      [
        ['a', 'One.', 'T', 'P', '2031-05-04', 'https://p.example/a'],
        ['case.jsonl, line 3', 'Two.', null, null, '2031-05', null],
      ],
    );
  });

  it('splits at line feeds alone', () => {
    const { captures } = read('{"id":"a","text":"One\u2028two\u0085three"}\n{"id":"b","text":"Four"}');
    assert.deepEqual(
      captures.map(({ document }) => document.text),
      ['One\u2028two\u0085three', 'Four'],
    );
  });

  it('is one snapshot a line, with the id of its own bytes', () => {
    const [one] = read('{"id":"a","text":"One."}\n{"id":"b","text":"Two."}').captures;
    const [other] = read('{"id":"a","text":"One."}').captures;
    assert.equal(one?.document.id, other?.document.id);
    assert.equal(new TextDecoder().decode(one?.snapshot.bytes), '{"id":"a","text":"One."}');
    assert.equal(one?.document.id, `d${one?.document.sha256.slice(0, 10)}`);
  });

  it('reads one line by itself, as from a snapshot', () => {
    const [line] = read('{"id":"a","text":"One."}').captures;
    const { snapshot } = line!;
    assert.deepEqual(readBytes(snapshot).captures[0]?.document, line?.document);
  });

  it('names the lines that it cannot read and goes on', () => {
    const { captures, failures } = read(
      '{"id":"a","text":"One."}\nnot json\n[1]\n{"id":"c"}\n{"text":"  "}\n{"id":"d","text":"Two."}',
    );
    assert.equal(captures.length, 2);
    assert.deepEqual(
      failures.map(({ failure }) => failure.message),
      [
        'case.jsonl, line 2 is not JSON.',
        'case.jsonl, line 3 is not a JSON object.',
        'case.jsonl, line 4 has no "text".',
        'case.jsonl, line 5 has an empty "text".',
      ],
    );
  });

  it('is refused where it is empty', () => {
    assert.throws(
      () => read('\n \n'),
      (error) => error instanceof Failure && error.code === 'empty',
    );
  });
});
