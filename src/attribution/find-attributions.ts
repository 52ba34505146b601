import type { Span } from '../model/span.ts';
import { CUE_TABLE } from './cue/cue-table.ts';
import type { Found } from './found.ts';
import { readLines } from './line.ts';
import type { Line } from './line.ts';
import { chooseOutermost } from './choose-outermost.ts';
import type { Page } from './page.ts';
import { findInLine } from './rules/find-in-line.ts';

const speaks = (lower: string): boolean => CUE_TABLE.get(lower)?.some((form) => /[cq]/.test(form.frames)) ?? false;

const isQuoteAlone = (line: Line): boolean =>
  line.items.some((item) => item.kind === 'quote') && line.items.every((item) => item.kind !== 'word');

/**
 * Finds the outermost attributions in some stretches of a page by rule.
 * @param nested what somebody says is searched: attitudes, and a speaker's own "I think", are no statements there
 * @param scope ordered spans that do not overlap; the whole text, or the content of a statement for the ones inside it
 */
export function findAttributions(page: Page, scope: readonly Span[], nested = false): Found[] {
  const found: Found[] = [];
  let speaker = -1;
  let block = -1;
  for (const line of readLines(page, scope, speaks)) {
    if (isQuoteAlone(line) && speaker >= 0) {
      const before = found[speaker];
      const quote = line.items.find((item) => item.kind === 'quote');
      const near = line.block === block || line.block === block + 1;
      if (before !== undefined && quote !== undefined && near) {
        found[speaker] = { ...before, content: [...before.content, [quote.start, quote.end]], open: false };
        block = line.block;
        continue;
      }
    }
    speaker = -1;
    const kept = chooseOutermost(findInLine(line, nested));
    for (const one of kept) {
      if (one.speaks) speaker = found.length;
      found.push(one);
    }
    block = line.block;
  }
  return found.filter((one) => one.content.length > 0 || one.stance !== undefined);
}
