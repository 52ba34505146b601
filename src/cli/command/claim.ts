import type { Run } from '../command.ts';
import { exportClaims } from '../export-claims.ts';
import { findComparable } from '../find-comparable.ts';
import { gatherCase } from '../gather-case.ts';
import { readDay } from '../read-day.ts';
import { drawClaimPage } from '../render/claim-page.ts';
import { printJson } from '../render/clean-text.ts';
import { shortenIds } from '../render/shorten-ids.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const asOf = readDay(call.options['asOf']);
  const view = asOf === undefined ? {} : { asOf };
  return withCase(call, 'look', (opened) => {
    const record = opened.claim(call.arguments[0]!, view);
    if (call.format === 'json') {
      call.output.result(`${printJson(exportClaims(opened, [record], view)[0], 1)}\n`);
      return 0;
    }
    const shortIds = shortenIds(opened.claims().map(({ claim }) => claim.id));
    call.output.result(
      drawClaimPage(
        {
          record,
          papers: gatherCase(opened),
          shortId: shortIds.get(record.claim.id) ?? record.claim.id,
          comparable: findComparable(record, opened.claims({ kind: record.claim.kind, ...view })),
          shortIds,
          why: call.options['why'] === true,
          ids: call.options['ids'] === true,
          notes: opened.notes().filter(({ claims }) => claims.includes(record.claim.id)),
        },
        call.output.screen,
      ),
    );
    return 0;
  });
};
