import type { Run } from '../command.ts';
import { printJson } from '../render/clean-text.ts';
import { drawMissing } from '../render/missing-page.ts';
import { shortenIds } from '../render/shorten-ids.ts';
import { suggestCommand } from '../suggest-command.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const missing = opened.missing();
    if (call.format === 'json') {
      call.output.result(`${printJson(missing, 1)}\n`);
      return 0;
    }
    const claims = opened.claims().map(({ claim }) => claim);
    call.output.result(
      drawMissing(
        {
          missing,
          titles: new Map(claims.map(({ id, title }) => [id, title])),
          shortIds: shortenIds(claims.map(({ id }) => id)),
          suggest: (words) => suggestCommand(call, words),
          documents: new Map(opened.documents().map((document) => [document.id, document])),
        },
        call.output.screen,
      ),
    );
    return 0;
  });
