import { writeCheckpoint } from '../../case/checkpoint.ts';
import type { Run } from '../command.ts';
import { suggestCommand } from '../suggest-command.ts';
import { quoteForShell } from '../render/quote-for-shell.ts';
import { withCase } from '../with-case.ts';
import { writeNewFile } from '../write-new-file.ts';

export const run: Run = (call) =>
  withCase(call, 'inspect', (opened) => {
    const checkpoint = opened.checkpoint();
    const text = writeCheckpoint(checkpoint);
    const path = call.arguments[0];
    if (path === undefined) {
      call.output.result(text);
      return 0;
    }
    writeNewFile(path, text);
    call.output.result(
      `Wrote ${path}: the log ends at entry ${checkpoint.seq}, hash ${checkpoint.hash.slice(0, 16)}….\n` +
        'Keep it where nobody who can write the case can change it. Later: ' +
        `${suggestCommand(call, `verify --checkpoint ${quoteForShell(path)}`)}\n`,
    );
    return 0;
  });
