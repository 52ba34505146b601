import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Flow, FlowMark, FlowNode } from '../model/flow.ts';
import { layOutFlow } from './lay-out-flow.ts';

const node = (id: string, column: 0 | 1 | 2, mark: FlowMark, note: string | null = null): FlowNode => ({
  id,
  column,
  label: `label of ${id}`,
  note,
  mark,
  document: column === 0 ? id : null,
});
const edge = (from: string, to: string, ...statements: string[]): Flow['edges'][number] => ({
  id: `${from}>${to}`,
  from,
  to,
  statements,
});

/** Three articles on one report, and one of its own. */
const FLOW: Flow = {
  nodes: [
    node('later', 0, 'document', '2031-03-09'),
    node('first', 0, 'document', '2031-03-02'),
    node('wire', 0, 'document', '2031-03-03'),
    node('undated', 0, 'document'),
    node('courier', 1, 'outlet'),
    node('gazette', 1, 'outlet'),
    node('nobody', 2, 'unstated'),
    node('officials', 2, 'unnamed'),
  ],
  edges: [
    edge('first', 'courier', 'a', 'b'),
    edge('wire', 'courier', 'c'),
    edge('later', 'courier', 'd'),
    edge('undated', 'gazette', 'e'),
    edge('courier', 'officials', 'a', 'b', 'c', 'd'),
    edge('gazette', 'nobody', 'e'),
  ],
};

describe('the origin picture', () => {
  const picture = layOutFlow(FLOW, 900);
  const boxOf = (id: string): (typeof picture.boxes)[number] => picture.boxes.find((box) => box.node.id === id)!;

  it('stands documents by date, those without one last', () => {
    const documents = picture.boxes.filter((box) => box.node.column === 0).toSorted((a, b) => a.y - b.y);
    assert.deepEqual(
      documents.map((box) => box.node.id),
      ['first', 'wire', 'later', 'undated'],
    );
  });

  it('stands what nobody states below what somebody does', () => {
    assert.ok(boxOf('nobody').y > boxOf('officials').y);
  });

  it('keeps every box in the picture and clear of the others', () => {
    for (const a of picture.boxes) {
      assert.ok(a.x >= 0 && a.x + a.width <= picture.width && a.y >= 0 && a.y + a.height <= picture.height);
      for (const b of picture.boxes) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(a === b || apart, `${a.node.id} and ${b.node.id} overlap`);
      }
    }
  });

  it('draws a line for each edge, thicker where more words made it', () => {
    assert.equal(picture.lines.length, FLOW.edges.length);
    const thickness = new Map(picture.lines.map((line) => [line.edge.id, line.thickness]));
    assert.ok(thickness.get('courier>officials')! > thickness.get('wire>courier')!);
  });

  it('is the same in whatever order it is told', () => {
    const turned = layOutFlow({ nodes: FLOW.nodes.toReversed(), edges: FLOW.edges }, 900);
    const places = (boxes: typeof picture.boxes): string[] =>
      boxes.map((box) => `${box.node.id} ${box.x} ${box.y}`).toSorted();
    assert.deepEqual(places(turned.boxes), places(picture.boxes));
  });

  it('is empty for an empty flow', () => {
    assert.deepEqual(layOutFlow({ nodes: [], edges: [] }, 900).boxes, []);
  });
});
