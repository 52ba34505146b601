import type { Run } from '../command.ts';
import { cleanText, printJson } from '../render/clean-text.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'change', (opened) => {
    const compacted = opened.compact();
    const { before, after, whole } = compacted;
    const busy =
      'Another program reads this case, so that its write-ahead log could not be emptied: close that one and do this again.\n';
    const words = `${cleanText(call.casePath)}: ${kilobytes(before)} before, ${kilobytes(after)} now.\n`;
    call.output.result(call.format === 'json' ? `${printJson(compacted, 1)}\n` : words + (whole ? '' : busy));
    return whole ? 0 : 1;
  });

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}
