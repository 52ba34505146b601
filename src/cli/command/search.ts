import type { Run } from '../command.ts';
import { gatherCase } from '../gather-case.ts';
import { readWholeNumber } from '../read-whole-number.ts';
import { printJson } from '../render/clean-text.ts';
import { drawSearch } from '../render/search-page.ts';
import { withCase } from '../with-case.ts';

const MOST = 20;

export const run: Run = (call) => {
  const limit = call.options['limit'] === undefined ? MOST : readWholeNumber(String(call.options['limit']), '--limit');
  const text = call.arguments.join(' ');
  return withCase(call, 'look', (opened) => {
    const found = opened.search(text);
    const hits = found.slice(0, limit);
    if (call.format === 'json') {
      call.output.result(`${printJson(hits, 1)}\n`);
      return 0;
    }
    call.output.result(drawSearch(hits, text, gatherCase(opened), call.output.screen));
    if (found.length > limit)
      call.output.note(`${found.length - limit} more places: --limit ${found.length} shows them.\n`);
    return 0;
  });
};
