import type { Run } from '../command.ts';
import { drawVersions } from '../render/versions-page.ts';
import { printJson } from '../render/clean-text.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const document = opened.document(call.arguments[0]!);
    const versions = opened.versions(document.id);
    const texts = new Map(opened.documents().map(({ id, text }) => [id, text]));
    call.output.result(
      call.format === 'json'
        ? `${printJson(versions, 1)}\n`
        : drawVersions(document.name, versions, texts, call.output.screen),
    );
    return 0;
  });
