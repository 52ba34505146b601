import { readCheckpoint } from '../../case/checkpoint.ts';
import type { Run } from '../command.ts';
import { printJson } from '../render/clean-text.ts';
import { drawVerification } from '../render/verify-page.ts';
import { readJsonFile } from '../read-json-file.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const path = call.options['checkpoint'];
  const options = typeof path === 'string' ? { checkpoint: readCheckpoint(readJsonFile(path), path) } : {};
  return withCase(call, 'inspect', (opened) => {
    const verification = opened.verify(options);
    call.output.result(
      call.format === 'json' ? `${printJson(verification, 1)}\n` : drawVerification(verification, call.output.screen),
    );
    return verification.holds ? 0 : 1;
  });
};
