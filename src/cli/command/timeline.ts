import type { Run } from '../command.ts';
import { gatherCase, shortenClaimIds } from '../gather-case.ts';
import { readDay } from '../read-day.ts';
import { printJson } from '../render/clean-text.ts';
import { drawTimeline } from '../render/timeline-page.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const asOf = readDay(call.options['asOf']);
  return withCase(call, 'look', (opened) => {
    const items = opened.timeline(asOf === undefined ? {} : { asOf });
    call.output.result(
      call.format === 'json'
        ? `${printJson(items, 1)}\n`
        : drawTimeline({ items, papers: gatherCase(opened), shortIds: shortenClaimIds(opened) }, call.output.screen),
    );
    return 0;
  });
};
