import { existsSync } from 'node:fs';
import type { AddOutcome, Case } from '../../case/case.ts';
import type { ReadInput } from '../../capture/read-bytes.ts';
import type { Call, Run } from '../command.ts';
import { findsAnything } from '../finds-anything.ts';
import { drawAddSummary, drawFailures } from '../render/add-summary.ts';
import { printJson } from '../render/clean-text.ts';
import { tellProgress } from '../tell-progress.ts';
import { withCase } from '../with-case.ts';

export const run: Run = async (call) => {
  if (!existsSync(call.casePath) && !(await findsAnything(call.arguments, call))) return 3;
  return withCase(call, 'make', async (opened) => {
    const outcomes = await addAndTell(opened, call.arguments, call);
    call.output.result(call.format === 'json' ? `${printJson(outcomes, 1)}\n` : drawAddSummary(outcomes, opened.path));
    return outcomes.length > 0 && outcomes.every((outcome) => outcome.kind === 'failed') ? 3 : 0;
  });
};

/** Adds to a case and tells, on standard error, how far it is and what could not be read. */
export function addAndTell(opened: Case, paths: readonly (string | ReadInput)[], call: Call): Promise<AddOutcome[]> {
  return opened.add(paths, {
    onProgress: tellProgress(call.output),
    onOutcome: (outcome) => {
      call.output.note(drawFailures([outcome]));
    },
  });
}
