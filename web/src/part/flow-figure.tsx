import { LINE_HEIGHT, TYPE_SIZE, layOutFlow } from '../../../src/picture/lay-out-flow.ts';
import { Link, followHere, toDocument, useAddress, withQuery } from '../address.tsx';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Card } from '../../../src/model/pages.ts';
import type { Flow, FlowNode } from '../../../src/model/flow.ts';
import type { FlowBox, FlowPicture } from '../../../src/picture/lay-out-flow.ts';
import { PassageCard } from './passage-card.tsx';
import type { ReactNode } from 'react';
import { countOf } from '../words.ts';
import { nameDate } from '../../../src/picture/name-date.ts';

const NARROWEST = 640;
const COLUMN_NAMES = ['Documents', 'Reported by', 'Where it entered'] as const;
const PUBLISHER_COLUMNS = ['Publishers', 'By way of', 'Where it entered'] as const;

/** Documents flow into outlets into origins. Each line is a link that shows the words that made it. */
export function FlowFigure({
  flow,
  quotes,
  label,
}: {
  readonly flow: Flow;
  readonly quotes: Readonly<Record<string, Card>>;
  readonly label: string;
}): ReactNode {
  const address = useAddress();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth))));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  if (flow.edges.length === 0) return null;
  const picture = layOutFlow(flow, width);
  const names = new Map(flow.nodes.map((node) => [node.id, node.label]));
  const chosen = flow.edges.find(({ id }) => id === address.query.get('line')) ?? null;
  const say = (from: string, to: string): string => `${names.get(from)} to ${names.get(to)}`;
  return (
    <figure className="flow">
      <div className="flow-frame" ref={frame} role="region" aria-label={label} tabIndex={0}>
        <div className="flow-heads" style={{ width: picture.width }} aria-hidden="true">
          {(flow.nodes.some(({ mark }) => mark === 'document') ? COLUMN_NAMES : PUBLISHER_COLUMNS).map((name, at) => (
            <span key={name} style={{ left: picture.columns[at as 0 | 1 | 2] }}>
              {name}
            </span>
          ))}
        </div>
        <svg width={picture.width} height={picture.height + 2} viewBox={`0 -1 ${picture.width} ${picture.height + 2}`}>
          {picture.lines.map(({ edge, path, thickness }) => (
            <a
              key={edge.id}
              href={withQuery(address, { line: edge.id === chosen?.id ? null : edge.id })}
              onClick={followHere}
              aria-label={`${say(edge.from, edge.to)}: ${countOf(edge.statements.length, 'statement')}`}
              aria-current={edge.id === chosen?.id ? 'true' : undefined}
              className="flow-line"
            >
              <path d={path} className="flow-reach" />
              <path d={path} className="flow-stroke" strokeWidth={thickness} />
            </a>
          ))}
          {picture.boxes.map((box) => (
            <Box key={box.node.id} box={box} />
          ))}
        </svg>
      </div>
      <figcaption>
        {chosen === null ? (
          <span className="hint">Choose a line to see the words that made it.</span>
        ) : (
          <ChosenLine
            name={`${names.get(chosen.from)} → ${names.get(chosen.to)}`}
            cards={chosen.statements.flatMap((id) => quotes[id] ?? [])}
            all={chosen.statements.length}
          />
        )}
      </figcaption>
    </figure>
  );
}

function ChosenLine({
  name,
  cards,
  all,
}: {
  readonly name: string;
  readonly cards: readonly Card[];
  readonly all: number;
}): ReactNode {
  const address = useAddress();
  return (
    <section className="chosen-line" aria-live="polite">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <div className="cards">
        {cards.map((card) => (
          <PassageCard key={`${card.places[0]?.document} ${card.places[0]?.statement}`} card={card} />
        ))}
      </div>
      <p>
        {all > cards.length && <>and {(all - cards.length).toLocaleString('en-GB')} more statements · </>}
        <Link href={withQuery(address, { line: null })}>close</Link>
      </p>
    </section>
  );
}

function Box({ box }: { readonly box: FlowBox }): ReactNode {
  const { node } = box;
  const body = <BoxBody box={box} />;
  if (node.document === null) return body;
  return (
    <a href={toDocument(node.document)} onClick={followHere} className="flow-document">
      {body}
    </a>
  );
}

function BoxBody({
  box: { node, x, y, width, height, lines },
}: {
  readonly box: FlowPicture['boxes'][number];
}): ReactNode {
  const left = x + (node.column === 2 ? 26 : 8);
  return (
    <g className={`flow-box ${node.mark.replace(' ', '-')}`}>
      <title>{sayNode(node)}</title>
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx="2" />
      {node.column === 2 && (
        <circle cx={x + 14} cy={y + 8 + LINE_HEIGHT / 2} r="4.5" className={`mark ${node.mark.replace(' ', '-')}`} />
      )}
      <text fontSize={TYPE_SIZE}>
        {lines.map((line, at) => (
          <tspan key={`${at} ${line}`} x={left} y={y + 8 + (at + 0.76) * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
        {node.note !== null && (
          <tspan className="flow-note" x={left} y={y + 8 + (lines.length + 0.76) * LINE_HEIGHT}>
            {nameDate(node.note)}
          </tspan>
        )}
      </text>
    </g>
  );
}

function sayNode({ label, note, mark }: FlowNode): string {
  const date = note === null ? '' : `, ${nameDate(note)}`;
  const kind = mark === 'unnamed' ? ' (not named)' : mark === 'may overlap' ? ' (may be the same as another)' : '';
  return `${label}${date}${kind}`;
}
