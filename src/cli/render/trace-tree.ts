import type { Path, Trace } from '../../case/case.ts';
import type { FullNames } from '../../picture/find-full-name.ts';
import type { Statement } from '../../model/statement.ts';
import { cleanText } from './clean-text.ts';
import { indent } from './indent.ts';
import { nameDocument } from './name-document.ts';
import { nameOriginCount } from '../../picture/name-origins.ts';
import { STANCE_WORDS } from '../../picture/vocabulary-words.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 120;

/** A branch of the tree: what it says, and what hangs under it. */
interface Branch {
  readonly lines: (cells: number) => readonly string[];
  readonly under: readonly Branch[];
}

/** Passages that lead to no origin, and why they do not. */
const WITHOUT_ORIGIN: readonly (readonly [name: string, belongs: (path: Path) => boolean])[] = [
  ['no stated origin', ({ stance, statement }) => stance === 'affirm' && !neverSupports(statement)],
  [
    'never an origin: machine-written text, headlines',
    ({ stance, statement }) => stance === 'affirm' && neverSupports(statement),
  ],
  ['denials', ({ stance }) => stance === 'deny'],
  ['asked or mentioned', ({ stance }) => stance === 'question' || stance === 'mention'],
];

function neverSupports({ basis, headline }: Statement): boolean {
  return basis === 'machine' || headline;
}

/** The chains of one claim as a tree: each origin, and under it every document with the way its words came. */
export function drawTrace(trace: Trace, shortId: string, names: FullNames, screen: Screen): string {
  const width = Math.min(screen.columns, WIDEST);
  const { claim, origins, standing } = trace.record;
  const head = [
    ...wrapText(cleanText(claim.title), width).map((line) => paint(screen, 'strong', line)),
    ...wrapText(`${shortId} · ${standing.label} · origins: ${nameOriginCount(origins)}`, width).map((line) =>
      paint(screen, 'dim', line),
    ),
  ];
  const branches = trace.origins.map(({ origin, paths }): Branch => {
    const overlap = origin.mayOverlap ? ' (may be the same as another of these)' : '';
    return {
      lines: (cells) => wrapText(cleanText(origin.label) + overlap, cells).map((line) => paint(screen, 'head', line)),
      under: paths.map((path) => branchPath(path, names, screen)),
    };
  });
  for (const [name, belongs] of WITHOUT_ORIGIN) {
    const paths = trace.unstated.filter(belongs);
    if (paths.length === 0) continue;
    branches.push({
      lines: (cells) => wrapText(name, cells).map((line) => paint(screen, 'head', line)),
      under: paths.map((path) => branchPath(path, names, screen)),
    });
  }
  return `${[...head, ...drawBranches(branches, width)].join('\n')}\n`;
}

function branchPath(path: Path, names: FullNames, screen: Screen): Branch {
  const stance = path.stance === 'affirm' ? '' : ` · ${path.stance === 'deny' ? 'denies it' : `${path.stance}s it`}`;
  return {
    lines: (cells) => [
      ...wrapText(nameDocument(path.document) + stance, cells),
      ...indent(wrapText(`← ${nameWay(path, names)}`, cells - 2), '  '),
      ...indent(wrapText(`“${path.words.map(cleanText).join(' … ')}”`, cells - 2), '  ').map((line) =>
        paint(screen, 'dim', line),
      ),
      ...path.because.flatMap((reason) => indent(wrapText(`counted here: ${cleanText(reason)}`, cells - 2), '  ')),
    ],
    under: [],
  };
}

/** From the outermost source to the innermost: "The Sund Courier ← two officials". */
function nameWay({ chain, statement }: Path, names: FullNames): string {
  const did = STANCE_WORDS[statement.stance];
  if (statement.basis === 'machine' && chain.length === 0) return `machine-written text (${did})`;
  if (chain.length === 0) return statement.voice === 'document' ? 'its own voice' : `nobody named (${did})`;
  return `${chain
    .map((link) => cleanText(names.ofLink(statement.document, link)))
    .toReversed()
    .join(' ← ')} (${did})`;
}

function drawBranches(branches: readonly Branch[], cells: number): string[] {
  return branches.flatMap((branch, at) => {
    const last = at === branches.length - 1;
    const lines = [...branch.lines(cells - 3), ...drawBranches(branch.under, cells - 3)];
    return indent(lines, last ? '└─ ' : '├─ ', last ? '   ' : '│  ');
  });
}
