import type { RedactionRequest } from '../../case/redaction/redact-document.ts';
import type { Call, Run } from '../command.ts';
import { Failure } from '../../model/failure.ts';
import { findDocument } from '../find-document.ts';
import { printJson } from '../render/clean-text.ts';
import { drawRedaction } from '../render/redaction-page.ts';
import { suggestCommand } from '../suggest-command.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const request = readRequest(call);
  return withCase(call, 'change', (opened) => {
    const { id, name } = findDocument(opened, call.arguments[0]!);
    const outcome = opened.redact(id, request);
    const names = new Map(opened.documents().map((document) => [document.id, document.name]));
    call.output.result(
      call.format === 'json'
        ? `${printJson(outcome, 1)}\n`
        : drawRedaction(outcome, name, names, suggestCommand(call, 'compact'), call.output.screen),
    );
    return 0;
  });
};

function readRequest({ options }: Call): RedactionRequest {
  const { words, span, whole, reason } = options;
  if (typeof reason !== 'string') throw new Failure('usage', 'Say why with --reason; the log keeps it.');
  if ([words, span, whole].filter((given) => given !== undefined).length !== 1)
    throw new Failure('usage', 'Say what to take out: --words, --span, or --whole for the whole document.');
  if (typeof words === 'string') return { what: 'words', words, reason };
  if (typeof span !== 'string') return { what: 'document', reason };
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(span);
  if (!match)
    throw new Failure('usage', `"${span}" is no span; write it as 120-145, counted in characters of the text.`);
  return { what: 'span', span: [Number(match[1]), Number(match[2])], reason };
}
