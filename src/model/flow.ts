/** What a box of an origin picture stands for. `unstated`: nobody says where it came from; `machine`: never an origin. */
export type FlowMark = 'document' | 'outlet' | 'named' | 'unnamed' | 'may overlap' | 'unstated' | 'machine';

export interface FlowNode {
  readonly id: string;
  /** 0 documents, 1 whoever reports it, 2 where it entered. */
  readonly column: 0 | 1 | 2;
  readonly label: string;
  readonly note: string | null;
  readonly mark: FlowMark;
  /** The document, where it is one. */
  readonly document: string | null;
}

export interface FlowEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the statements whose words made it, in order. */
  readonly statements: readonly string[];
}

/** How words flow from documents through outlets back to where they entered. Every node has an edge. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}
