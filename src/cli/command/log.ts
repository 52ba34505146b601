import type { Run } from '../command.ts';
import { printJson } from '../render/clean-text.ts';
import { drawLog } from '../render/log-page.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const entries = opened.log();
    call.output.result(call.format === 'json' ? `${printJson(entries, 1)}\n` : drawLog(entries, call.output.screen));
    return 0;
  });
