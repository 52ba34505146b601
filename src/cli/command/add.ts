import { existsSync } from 'node:fs';
import type { AddOutcome, Case } from '../../case/case.ts';
import type { ReadInput } from '../../capture/read-bytes.ts';
import type { Call, Run } from '../command.ts';
import { findsAnything } from '../finds-anything.ts';
import { drawAddSummary, drawFailures } from '../render/add-summary.ts';
import { isAddress } from '../../capture/fetch/is-address.ts';
import { countOf } from '../../picture/count-words.ts';
import { cleanText, printJson } from '../render/clean-text.ts';
import { tellProgress } from '../tell-progress.ts';
import { withCase } from '../with-case.ts';

export const run: Run = async (call) => {
  if (!existsSync(call.casePath) && !(await findsAnything(call.arguments, call))) return 3;
  return withCase(call, 'make', async (opened) => {
    const outcomes = await addAndTell(opened, call.arguments, call);
    if (call.format !== 'json') call.output.note(tellVersions(opened, outcomes));
    call.output.result(call.format === 'json' ? `${printJson(outcomes, 1)}\n` : drawAddSummary(outcomes, opened.path));
    return outcomes.length > 0 && outcomes.every((outcome) => outcome.kind === 'failed') ? 3 : 0;
  });
};

/** Adds to a case and tells, on standard error, how far it is and what could not be read. */
export function addAndTell(opened: Case, paths: readonly (string | ReadInput)[], call: Call): Promise<AddOutcome[]> {
  const allowed = String(call.options['allowHost'] ?? '');
  return opened.add(paths, {
    allowHosts: allowed
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    onProgress: tellProgress(call.output),
    onOutcome: (outcome) => {
      call.output.note(drawFailures([outcome]));
    },
  });
}

/** A page that reads otherwise than when it was last captured is news: said at once, with where to see it. */
function tellVersions(opened: Case, outcomes: readonly AddOutcome[]): string {
  const lines: string[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind !== 'added' || !isAddress(outcome.from)) continue;
    const changes = opened.versions(outcome.document).find((one) => one.document === outcome.document)?.changes;
    if (changes)
      lines.push(
        `hearsay: ${cleanText(outcome.from)} has changed since it was last captured, in ${countOf(changes.length, 'place')}: hearsay versions ${outcome.document} shows them.\n`,
      );
  }
  return lines.join('');
}
