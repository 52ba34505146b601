import type { Run } from '../command.ts';
import { gatherCase } from '../gather-case.ts';
import { readDay } from '../read-day.ts';
import { printJson } from '../render/clean-text.ts';
import { describeRow } from '../render/ledger-row.ts';
import { shortenIds } from '../render/shorten-ids.ts';
import { drawTimeline } from '../render/timeline-page.ts';
import { withCase } from '../with-case.ts';
import { FIRST_LOOK } from './ledger.ts';

export const run: Run = (call) => {
  const asOf = readDay(call.options['asOf']);
  return withCase(call, 'look', (opened) => {
    const items = opened.timeline(asOf === undefined ? {} : { asOf });
    if (call.format === 'json') {
      call.output.result(`${printJson(items, 1)}\n`);
      return 0;
    }
    const papers = gatherCase(opened);
    const rows = opened.claims().map((record) => describeRow(record, papers));
    const first = rows.filter((row) => !row.minor).slice(0, FIRST_LOOK);
    const shown = new Set((call.options['all'] === true ? rows : first).map(({ id }) => id));
    call.output.result(
      drawTimeline(
        {
          items,
          papers,
          shortIds: shortenIds(rows.map(({ id }) => id)),
          shown,
        },
        call.output.screen,
      ),
    );
    return 0;
  });
};
