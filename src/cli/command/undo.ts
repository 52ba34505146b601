import type { Run } from '../command.ts';
import { readWholeNumber } from '../read-whole-number.ts';
import { printJson } from '../render/clean-text.ts';
import { suggestCommand } from '../suggest-command.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const seq = readWholeNumber(call.arguments[0]!, 'undo');
  return withCase(call, 'change', (opened) => {
    const entry = opened.undo(seq);
    const words = `Taken back: ${seq}. To have it again: ${suggestCommand(call, `undo ${entry.seq}`)}\n`;
    call.output.result(call.format === 'json' ? `${printJson(entry, 1)}\n` : words);
    return 0;
  });
};
