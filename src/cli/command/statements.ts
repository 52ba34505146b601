import type { Run } from '../command.ts';
import { drawStatements } from '../render/statement-list.ts';
import { findDocument } from '../find-document.ts';
import { gatherCase } from '../gather-case.ts';
import { printJson } from '../render/clean-text.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const document = findDocument(opened, call.arguments[0]!);
    const voiced = call.options['all'] === true;
    const statements = opened
      .statements({ document: document.id })
      .filter(({ voice }) => voiced || voice === 'attributed');
    call.output.result(
      call.format === 'json'
        ? `${printJson(statements, 1)}\n`
        : drawStatements(statements, document, gatherCase(opened), call.output.screen),
    );
    return 0;
  });
