import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One sentence of a treebank, as the parser wants it. */
export interface TreeSentence {
  readonly forms: string[];
  readonly tags: string[];
  /** Index of each word's head, -1 for the root. */
  readonly heads: number[];
  readonly labels: string[];
}

/** Penn tags as the tagger tells them apart: fewer, since the form says the rest. */
const TAGS: Readonly<Record<string, string>> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  WP$: 'WP',
  PDT: 'DT',
  EX: 'PRP',
  LS: 'CD',
  FW: 'NN',
  ADD: 'NNP',
  GW: 'NN',
  AFX: 'JJ',
  NFP: ':',
  SYM: ':',
  HYPH: ':',
  $: 'SYM',
  '``': "''",
  '-LRB-': '(',
  '-RRB-': '(',
  UH: 'UH',
};

const LABELS: Readonly<Record<string, string>> = {
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'nsubj:pass': 'nsubj',
  'aux:pass': 'aux',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  'advcl:relcl': 'advcl',
  'obl:agent': 'agent',
  'obl:unmarked': 'npmod',
  'nmod:unmarked': 'npmod',
  'obl:tmod': 'npmod',
  'nmod:tmod': 'npmod',
  'obl:npmod': 'npmod',
  'nmod:npmod': 'npmod',
  'nmod:poss': 'poss',
  'acl:relcl': 'relcl',
  'compound:prt': 'prt',
  'flat:foreign': 'flat',
  'flat:name': 'flat',
  'nmod:desc': 'compound',
  goeswith: 'dep',
  reparandum: 'dep',
  orphan: 'dep',
  dislocated: 'dep',
  list: 'parataxis',
  csubj: 'csubj',
  'nsubj:xsubj': 'nsubj',
  clf: 'dep',
  iobj: 'iobj',
};

/** Reads every `.conllu` file of a folder, in order of name (code units). Compounds that the treebank splits at hyphens are put together again. */
export function readTreebank(folder: string): TreeSentence[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  names.sort((a, b) => (a < b ? -1 : 1));
  return names.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n\n')
      .map(readSentence)
      .filter((s) => s !== null),
  );
}

function readSentence(block: string): TreeSentence | null {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  if (rows.length === 0 || rows.length > 150) return null;
  // Words that a hyphen without spaces holds together are one: group[i] is the word's place after that.
  const tight = (i: number) => (rows[i]?.[9] ?? '').includes('SpaceAfter=No');
  const group: number[] = [];
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const hyphen = (k: number) => rows[k]?.[4] === 'HYPH' && rows[k]?.[1] === '-';
    const joined = i > 0 && tight(i - 1) && (hyphen(i) || (hyphen(i - 1) && i > 1)) && (hyphen(i) ? tight(i) : true);
    if (!joined) count++;
    group.push(count - 1);
  }
  const forms: string[] = Array.from({ length: count }, () => '');
  const tags: string[] = [];
  const heads: number[] = [];
  const labels: string[] = [];
  rows.forEach((row, i) => {
    const g = group[i] as number;
    forms[g] += row[1] ?? '';
    const head = Number(row[6]) - 1;
    // The part that hangs outside its word speaks for it.
    if (head < 0 || group[head] !== g) {
      const xpos = row[4] ?? '_';
      tags[g] = TAGS[xpos] ?? (xpos === '_' ? 'NN' : xpos);
      heads[g] = head < 0 ? -1 : (group[head] as number);
      labels[g] = LABELS[row[7] ?? ''] ?? row[7] ?? 'dep';
    }
  });
  for (let g = 0; g < count; g++) {
    if ((forms[g] as string).includes('-') && (forms[g] as string).length > 1 && labels[g] === 'amod') tags[g] = 'JJ';
  }
  return { forms, tags, heads, labels };
}
