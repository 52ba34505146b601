import type { Flow, FlowEdge, FlowNode } from '../model/flow.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Document } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';
import type { Papers } from './papers.ts';
import type { Statement } from '../model/statement.ts';

/** What of a case is drawn: by document, or by publisher where documents are too many to be boxes. */
export interface Drawn {
  readonly by: 'document' | 'publisher';
  readonly origin: (origin: Origin) => boolean;
  readonly document: (document: Document) => boolean;
}

const EVERYTHING: Drawn = { by: 'document', origin: () => true, document: () => true };

/**
 * How the affirmations of claims flow: each document, then the outlet that reports it (the innermost one that is
 * cited, else the document's publisher), then the origin. Headlines lead nowhere and are left out.
 * By publisher, a publisher that cites no other leads to the origin without a box between.
 */
export function buildFlow(records: readonly ClaimRecord[], papers: Papers, drawn: Drawn = EVERYTHING): Flow {
  const nodes = new Map<string, FlowNode>();
  const edges = new Map<string, { from: string; to: string; statements: Set<string> }>();
  const join = (from: FlowNode, to: FlowNode, statement: string): void => {
    nodes.set(from.id, nodes.get(from.id) ?? from);
    nodes.set(to.id, nodes.get(to.id) ?? to);
    const id = `${from.id}>${to.id}`;
    const edge = edges.get(id) ?? { from: from.id, to: to.id, statements: new Set() };
    edges.set(id, { ...edge, statements: edge.statements.add(statement) });
  };
  for (const { claim, origins } of records) {
    const affirming = new Set(
      claim.passages.flatMap(({ statement, stance }) => (stance === 'affirm' ? [statement] : [])),
    );
    const leads = new Map<string, Origin[]>();
    for (const origin of origins.list) {
      for (const id of origin.statements) leads.set(id, [...(leads.get(id) ?? []), origin]);
    }
    for (const id of new Set([...affirming, ...leads.keys()])) {
      const statement = papers.statements.get(id);
      const document = statement && papers.documents.get(statement.document);
      if (!statement || !document || statement.headline || !drawn.document(document)) continue;
      const found = leads.get(id);
      const ends = found === undefined ? [findEnd(statement)] : found.filter(drawn.origin).map(drawOrigin);
      if (ends.length === 0) continue;
      const start = drawn.by === 'document' ? drawDocument(document) : drawPublisher(document);
      const cited = findOutlet(statement, papers);
      if (drawn.by === 'publisher' && (cited === null || fold(cited) === fold(document.publisher ?? ''))) {
        for (const end of ends) join(start, end, id);
        continue;
      }
      const by = cited ?? document.publisher;
      const outlet: FlowNode = {
        // Publishers that nobody knows are not for that the same.
        id: by === null ? `o:${document.id}` : `o:${fold(by)}`,
        column: 1,
        label: by ?? 'publisher not known',
        note: null,
        mark: 'outlet',
        document: null,
      };
      join(start, outlet, id);
      for (const end of ends) join(outlet, end, id);
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges].map(([id, { from, to, statements }]): FlowEdge => ({
      id,
      from,
      to,
      statements: [...statements],
    })),
  };
}

function drawDocument({ id, title, name, published }: Document): FlowNode {
  return { id: `d:${id}`, column: 0, label: title ?? name, note: published, mark: 'document', document: id };
}

function drawPublisher({ publisher, name, id }: Document): FlowNode {
  const key = publisher === null ? id : fold(publisher);
  return { id: `p:${key}`, column: 0, label: publisher ?? name, note: null, mark: 'outlet', document: null };
}

function drawOrigin(origin: Origin): FlowNode {
  const mark = origin.mayOverlap ? 'may overlap' : origin.named ? 'named' : 'unnamed';
  return { id: `s:${origin.key}`, column: 2, label: origin.label, note: null, mark, document: null };
}

function findEnd(statement: Statement): FlowNode {
  const machine = statement.basis === 'machine' || statement.chain.some(({ kind }) => kind === 'machine');
  return {
    id: machine ? 's:machine' : 's:unstated',
    column: 2,
    label: machine ? 'machine-written: never an origin' : 'no stated origin',
    note: null,
    mark: machine ? 'machine' : 'unstated',
    document: null,
  };
}

function findOutlet(statement: Statement, { names }: Papers): string | null {
  const outlet = statement.chain.find((link) => link.kind === 'outlet');
  return outlet === undefined ? null : names.ofLink(statement.document, outlet);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
