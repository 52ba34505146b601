import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../case/case.ts';
import type { Call, Run } from '../command.ts';
import { findsAnything } from '../finds-anything.ts';
import { shortenClaimIds } from '../gather-case.ts';
import { cleanText } from '../render/clean-text.ts';
import { countOf } from '../../picture/count-words.ts';
import { paint } from '../render/screen.ts';
import { suggestCommand } from '../suggest-command.ts';
import { withCase } from '../with-case.ts';
import { addAndTell } from './add.ts';
import { drawCaseLedger } from './ledger.ts';
import { serveUntilStopped } from './open.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/beaconline/', import.meta.url));
const EXAMPLE_CASE = 'examples.hearsay';

export const run: Run = async (call) => {
  const own = call.arguments.length > 0;
  const paths = own ? call.arguments : [EXAMPLE];
  const casePath = own || call.caseGiven ? call.casePath : EXAMPLE_CASE;
  const there = existsSync(casePath);
  if (!there && !(await findsAnything(paths, call))) return 3;
  return withCase({ ...call, casePath }, 'make', async (opened) => {
    const outcomes = await addAndTell(opened, paths, call);
    const added = outcomes.filter((outcome) => outcome.kind === 'added').length;
    const all = opened.documents().length;
    call.output.result(`${sayWhere(casePath, own, there, added, all)}\n\n`);
    const records = opened.claims();
    call.output.result(drawCaseLedger(opened, call, casePath, { filter: {}, records, limit: MOST, everything: false }));
    if (records.length > 0) call.output.result(`\n${sayNext(opened, call, casePath)}`);
    if (all === 0) return 3;
    // Whoever reads the page in a file, or through a pipe, has no use for a browser.
    if (call.options['serve'] === false || !process.stdout.isTTY) return 0;
    call.output.result('\n');
    await serveUntilStopped(opened, call);
    return 0;
  });
};

/** How many claims fit on two screens, with what to type next below them. */
const MOST = 12;

function sayWhere(casePath: string, own: boolean, there: boolean, added: number, all: number): string {
  const what = own ? 'Your documents' : 'The example, an invented matter,';
  const where = cleanText(casePath);
  if (!there) return `${what} ${own ? 'are' : 'is'} now a case: ${where}, ${countOf(all, 'document')}.`;
  const news = added === 0 ? 'nothing was new' : `${countOf(added, 'document')} added`;
  return `The case ${where} already exists; ${news}, ${countOf(all, 'document')} in all.`;
}

function sayNext(opened: Case, call: Call, casePath: string): string {
  const shortIds = shortenClaimIds(opened);
  const claims = opened.claims();
  const told = claims.find(({ standing }) => standing.deniedBy.length > 0) ?? claims[0]!;
  const id = shortIds.get(told.claim.id) ?? told.claim.id;
  const path = casePath === 'case.hearsay' ? null : casePath;
  const steps: readonly (readonly [command: string, says: string])[] = [
    [suggestCommand(call, `claim ${id}`, path), 'one claim: who affirms, who denies, in which words'],
    [suggestCommand(call, `trace ${id}`, path), 'how it reached each document'],
    [suggestCommand(call, 'timeline', path), 'day by day'],
    [suggestCommand(call, 'missing', path), 'what the case cites and does not hold; whom to call'],
    [suggestCommand(call, 'add PATH...', path), 'more documents'],
    [`${call.program} --help`, 'everything else'],
  ];
  const widest = Math.max(...steps.map(([command]) => command.length));
  const { screen } = call.output;
  const wide = screen.columns >= widest + 4 + Math.max(...steps.map(([, says]) => says.length));
  const lines = steps.map(([command, says]) =>
    wide
      ? `  ${paint(screen, 'strong', command)}${' '.repeat(widest - command.length + 2)}${says}`
      : `  ${paint(screen, 'strong', command)}\n      ${says}`,
  );
  return `${paint(screen, 'head', 'Type next')}\n${lines.join('\n')}\n`;
}
