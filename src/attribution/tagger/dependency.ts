/** Relations of the parser: those of Universal Dependencies, the rare ones put with their like. The first is kept for the root. */
export const RELATIONS = [
  'root',
  'punct',
  'case',
  'nsubj',
  'det',
  'advmod',
  'amod',
  'obj',
  'obl',
  'aux',
  'nmod',
  'conj',
  'compound',
  'mark',
  'cc',
  'cop',
  'advcl',
  'poss',
  'xcomp',
  'ccomp',
  'relcl',
  'parataxis',
  'flat',
  'npmod',
  'acl',
  'appos',
  'nummod',
  'prt',
  'discourse',
  'expl',
  'iobj',
  'fixed',
  'agent',
  'csubj',
  'dep',
  'vocative',
] as const;

/** Number of a relation in `RELATIONS`. */
export const RELATION = Object.fromEntries(RELATIONS.map((label, i) => [label, i])) as Readonly<
  Record<(typeof RELATIONS)[number], number>
>;

/** The tree over the words of a text, sentence by sentence. */
export interface Tree {
  /** Head of each word, -1 for the root of its sentence. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

export function makeTree(size: number): Tree {
  return { head: new Int32Array(size).fill(-1), relation: new Uint8Array(size) };
}
