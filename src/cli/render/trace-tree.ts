import type { Path, Trace } from '../../case/case.ts';
import { cleanText } from './clean-text.ts';
import { indent } from './indent.ts';
import { nameDocument } from './name-document.ts';
import { nameOriginCount } from './name-origins.ts';
import { STANCE_WORDS } from './name-speaker.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 120;

/** A branch of the tree: what it says, and what hangs under it. */
interface Branch {
  readonly lines: (cells: number) => readonly string[];
  readonly under: readonly Branch[];
}

/** The chains of one claim as a tree: each origin, and under it every document with the way its words came. */
export function drawTrace(trace: Trace, shortId: string, screen: Screen): string {
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
      under: paths.map((path) => branchPath(path, screen)),
    };
  });
  if (trace.unstated.length > 0) {
    branches.push({
      lines: () => [paint(screen, 'head', 'no stated origin')],
      under: trace.unstated.map((path) => branchPath(path, screen)),
    });
  }
  return `${[...head, ...drawBranches(branches, width)].join('\n')}\n`;
}

function branchPath(path: Path, screen: Screen): Branch {
  const stance = path.stance === 'affirm' ? '' : ` · ${path.stance === 'deny' ? 'denies it' : `${path.stance}s it`}`;
  return {
    lines: (cells) => [
      ...wrapText(nameDocument(path.document) + stance, cells),
      ...indent(wrapText(`← ${nameWay(path)}`, cells - 2), '  '),
      ...path.words.flatMap((words) =>
        indent(wrapText(`“${cleanText(words)}”`, cells - 2), '  ').map((line) => paint(screen, 'dim', line)),
      ),
      ...path.because.flatMap((reason) => indent(wrapText(`counted here: ${cleanText(reason)}`, cells - 2), '  ')),
    ],
    under: [],
  };
}

/** From the outermost source to the innermost: "The Sund Courier ← two officials". */
function nameWay({ chain, statement }: Path): string {
  const did = STANCE_WORDS[statement.stance];
  if (statement.basis === 'machine' && chain.length === 0) return `machine-written text (${did})`;
  if (chain.length === 0) return statement.voice === 'document' ? 'its own voice' : `nobody named (${did})`;
  return `${chain
    .map((link) => cleanText(link.name))
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
