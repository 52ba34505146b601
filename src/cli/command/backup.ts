import type { Run } from '../command.ts';
import { cleanText, printJson } from '../render/clean-text.ts';
import { countOf } from '../../picture/count-words.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'inspect', (opened) => {
    const backup = opened.backup(call.arguments[0]!);
    const { path, documents, seq, hash } = backup;
    call.output.result(
      call.format === 'json'
        ? `${printJson(backup, 1)}\n`
        : `Wrote ${cleanText(path)}: ${countOf(documents, 'document')}, entries 1 to ${seq}; database, log and every document were looked at in the copy.\n` +
            `Its log ends in ${hash}\n`,
    );
    return 0;
  });
