import type { Flow, FlowEdge, FlowNode } from '../model/flow.ts';
import { measureText } from './measure-text.ts';
import { wrapLabel } from './wrap-label.ts';

/** A box with its words, in pixels from the picture's upper left corner. */
export interface FlowBox {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A line between two boxes. */
export interface FlowLine {
  readonly edge: FlowEdge;
  /** SVG path data. */
  readonly path: string;
  readonly thickness: number;
}

export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly lines: readonly FlowLine[];
  /** Left edges of the three columns, for their heads. */
  readonly columns: readonly [number, number, number];
}

export const TYPE_SIZE = 13;
export const LINE_HEIGHT = 17;
const PADDING = 8;
/** Room for the mark before an origin's words. */
const MARK = 18;
const GAP = 12;
const MOST_LINES = 3;
/** Shares of the width: three columns, two gaps for lines. */
const COLUMN = 0.26;
const THINNEST = 1.25;
const THICKEST = 4;

/**
 * Lays an origin picture out in three columns: documents by date, then outlets and origins each beside what leads to
 * them (the barycentre method of Sugiyama, Tagawa and Toda, 1981). Equal flows give equal pictures.
 * @param width of the picture in pixels
 */
export function layOutFlow(flow: Flow, width: number): FlowPicture {
  const column = Math.floor(width * COLUMN);
  const space = Math.floor((width - 3 * column) / 2);
  const columns: [number, number, number] = [0, column + space, width - column];
  const boxes = new Map<string, FlowBox>();
  const place = (nodes: readonly FlowNode[], wanted: (node: FlowNode) => number | null): void => {
    let floor = 0;
    for (const node of nodes) {
      const box = size(node, columns[node.column], column);
      const centre = wanted(node);
      const y = Math.max(floor, centre === null ? floor : Math.round(centre - box.height / 2));
      boxes.set(node.id, { ...box, y });
      floor = y + box.height + GAP;
    }
  };
  const centreOf = (id: string): number => {
    const box = boxes.get(id)!;
    return box.y + box.height / 2;
  };
  const into = Map.groupBy(flow.edges, ({ to }) => to);
  const pull = (node: FlowNode): number => {
    const centres = (into.get(node.id) ?? []).flatMap(({ from }) => (boxes.has(from) ? [centreOf(from)] : []));
    return centres.length === 0 ? 0 : centres.reduce((sum, each) => sum + each, 0) / centres.length;
  };
  place(
    flow.nodes
      .filter((node) => node.column === 0)
      .toSorted((a, b) => compare(a.note ?? '9999', b.note ?? '9999') || compare(a.id, b.id)),
    () => null,
  );
  for (const at of [1, 2] as const) {
    const nodes = flow.nodes
      .filter((node) => node.column === at)
      .map((node) => ({ node, centre: pull(node) }))
      .toSorted((a, b) => rank(a.node) - rank(b.node) || a.centre - b.centre || compare(a.node.id, b.node.id));
    const centres = new Map(nodes.map(({ node, centre }) => [node.id, centre]));
    place(
      nodes.map(({ node }) => node),
      (node) => centres.get(node.id) ?? null,
    );
  }
  const all = [...boxes.values()];
  return {
    width,
    height: Math.max(0, ...all.map(({ y, height }) => y + height)),
    boxes: all,
    lines: flow.edges.map((edge) => draw(edge, boxes.get(edge.from)!, boxes.get(edge.to)!)),
    columns,
  };
}

/** What is no origin stands below what is. */
function rank({ mark }: FlowNode): number {
  return mark === 'unstated' ? 1 : mark === 'machine' ? 2 : 0;
}

function size(node: FlowNode, x: number, width: number): Omit<FlowBox, 'y'> {
  const mark = node.column === 2 ? MARK : 0;
  const lines = wrapLabel(node.label, width - 2 * PADDING - mark, TYPE_SIZE, MOST_LINES);
  const longest = Math.max(0, ...lines.map((line) => measureText(line, TYPE_SIZE)));
  const noted = node.note === null ? 0 : 1;
  return {
    node,
    x,
    width: node.column === 0 ? width : Math.min(width, Math.max(80, Math.ceil(longest) + 2 * PADDING + mark)),
    height: (lines.length + noted) * LINE_HEIGHT + 2 * PADDING,
    lines,
  };
}

function draw(edge: FlowEdge, from: FlowBox, to: FlowBox): FlowLine {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = Math.round((x2 - x1) / 2);
  return {
    edge,
    path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
    thickness: Math.min(THICKEST, THINNEST * Math.sqrt(edge.statements.length)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
