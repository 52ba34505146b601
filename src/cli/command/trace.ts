import { findFullNames } from '../../picture/find-full-name.ts';
import type { Run } from '../command.ts';
import { shortenClaimIds } from '../gather-case.ts';
import { printJson } from '../render/clean-text.ts';
import { drawTrace } from '../render/trace-tree.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const { id } = opened.claim(call.arguments[0]!).claim;
    const trace = opened.trace(id);
    call.output.result(
      call.format === 'json'
        ? `${printJson(trace, 1)}\n`
        : drawTrace(trace, shortenClaimIds(opened).get(id) ?? id, findFullNames(opened.entities()), call.output.screen),
    );
    return 0;
  });
