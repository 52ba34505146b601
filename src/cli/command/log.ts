import type { Run } from '../command.ts';
import { printJson } from '../render/clean-text.ts';
import { drawLog } from '../render/log-page.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const entries = opened.log();
    if (call.format === 'json') {
      call.output.result(`${printJson(entries, 1)}\n`);
      return 0;
    }
    const adrift = new Set(opened.unanchored().map(({ seq }) => seq));
    call.output.result(drawLog(entries, adrift, call.output.screen));
    return 0;
  });
