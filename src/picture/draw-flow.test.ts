import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow } from '../model/flow.ts';
import { drawFlow, sayFlow } from './draw-flow.ts';

const FLOW: Flow = {
  nodes: [
    { id: 'd', column: 0, label: 'The <wall> & the board', note: '2031-03-04', mark: 'document', document: 'd1' },
    { id: 'o', column: 1, label: 'The Quay Gazette', note: null, mark: 'outlet', document: null },
    { id: 's', column: 2, label: 'two clerks', note: null, mark: 'may overlap', document: null },
  ],
  edges: [
    { id: 'd>o', from: 'd', to: 'o', statements: ['a'] },
    { id: 'o>s', from: 'o', to: 's', statements: ['a', 'b', 'c', 'd'] },
  ],
};

test('a picture says in words what it shows', () => {
  const words =
    'The <wall> & the board (4 Mar 2031) leads to The Quay Gazette. ' +
    'The Quay Gazette leads to two clerks, which may be the same as another.';
  assert.equal(sayFlow(FLOW), words);
});

test('it is one picture with a name and a description, and holds no markup of a document', () => {
  const svg = drawFlow(FLOW, 'f1', 'Where it <entered>', 660);
  assert.match(svg, /^<svg class="flow" role="img" aria-labelledby="f1-t f1-d"/);
  assert.ok(svg.includes('<title id="f1-t">Where it &lt;entered&gt;</title>'));
  assert.ok(svg.includes('The &lt;wall&gt; &amp;'));
  assert.ok(!svg.includes('<wall>'));
});

test('it has a box for each node, a line for each edge, and a mark for each origin', () => {
  const svg = drawFlow(FLOW, 'f1', 'x', 660);
  assert.equal(svg.match(/<rect /g)?.length, 3);
  assert.equal(svg.match(/<path /g)?.length, 2);
  assert.equal(svg.match(/<circle class="mark may-overlap"/g)?.length, 1);
  assert.equal(drawFlow(FLOW, 'f1', 'x', 660), svg);
});
