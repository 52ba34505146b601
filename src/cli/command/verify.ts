import type { Run } from '../command.ts';
import { printJson } from '../render/clean-text.ts';
import { drawVerification } from '../render/verify-page.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'inspect', (opened) => {
    const verification = opened.verify();
    call.output.result(
      call.format === 'json' ? `${printJson(verification, 1)}\n` : drawVerification(verification, call.output.screen),
    );
    return verification.holds ? 0 : 1;
  });
