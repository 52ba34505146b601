import { LINE_HEIGHT, TYPE_SIZE, layOutFlow } from './lay-out-flow.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import type { FlowBox } from './lay-out-flow.ts';
import { escapeMarkup } from './escape-markup.ts';
import { nameDate } from './name-date.ts';

const HEAD = 26;
const DOCUMENTS = ['Documents', 'Reported by', 'Where it entered'] as const;
const PUBLISHERS = ['Publishers', 'By way of', 'Where it entered'] as const;

/**
 * An origin picture as SVG that stands still: for paper. Its look is the page's (classes `flow-*`); words in it are
 * escaped. Whoever shows it sets the same in words beside it.
 * @param key unique on the page
 * @param name what the picture shows, in a sentence
 * @param width in pixels
 */
export function drawFlow(flow: Flow, key: string, name: string, width: number): string {
  const picture = layOutFlow(flow, width);
  const columns = flow.nodes.some(({ mark }) => mark === 'document') ? DOCUMENTS : PUBLISHERS;
  const height = picture.height + HEAD + 2;
  return [
    `<svg class="flow" role="img" aria-labelledby="${key}-t ${key}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${key}-t">${escapeMarkup(name)}</title>`,
    `<desc id="${key}-d">${escapeMarkup(sayFlow(flow))}</desc>`,
    ...columns.map(
      (head, at) => `<text class="flow-head" x="${picture.columns[at as 0 | 1 | 2]}" y="14">${head}</text>`,
    ),
    `<g transform="translate(0 ${HEAD})">`,
    ...picture.lines.map(
      ({ path, thickness }) =>
        `<path class="flow-line" d="${path}" stroke-width="${Math.round(thickness * 100) / 100}"/>`,
    ),
    ...picture.boxes.map(drawBox),
    '</g></svg>',
  ].join('\n');
}

function drawBox({ node, x, y, width, height, lines }: FlowBox): string {
  const left = x + (node.column === 2 ? 26 : 8);
  const mark = node.mark.replace(' ', '-');
  const text = lines.map(
    (line, at) => `<tspan x="${left}" y="${round(y + 8 + (at + 0.76) * LINE_HEIGHT)}">${escapeMarkup(line)}</tspan>`,
  );
  if (node.note !== null)
    text.push(
      `<tspan class="flow-note" x="${left}" y="${round(y + 8 + (lines.length + 0.76) * LINE_HEIGHT)}">${escapeMarkup(nameDate(node.note))}</tspan>`,
    );
  return [
    `<g class="flow-box ${mark}"><rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="2"/>`,
    node.column === 2
      ? `<circle class="mark ${mark}" cx="${x + 14}" cy="${round(y + 8 + LINE_HEIGHT / 2)}" r="4.5"/>`
      : '',
    `<text font-size="${TYPE_SIZE}">${text.join('')}</text></g>`,
  ].join('');
}

/** The picture in words: each line of it. */
export function sayFlow({ nodes, edges }: Flow): string {
  const names = new Map(nodes.map((node) => [node.id, sayNode(node)]));
  return edges.map(({ from, to }) => `${names.get(from)} leads to ${names.get(to)}.`).join(' ');
}

function sayNode({ label, note, mark }: FlowNode): string {
  const date = note === null ? '' : ` (${nameDate(note)})`;
  return `${label}${date}${mark === 'unnamed' ? ', not named' : mark === 'may overlap' ? ', which may be the same as another' : ''}`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
