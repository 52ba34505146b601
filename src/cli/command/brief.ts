import { Failure } from '../../model/failure.ts';
import type { Run } from '../command.ts';
import { readDay } from '../read-day.ts';
import { withCase } from '../with-case.ts';
import { writeResult } from '../write-result.ts';

export const run: Run = (call) => {
  const { options, format } = call;
  const asOf = readDay(options['asOf']);
  const claims = readIds(options['claims']);
  const title = options['title'];
  const about = options['about'];
  return withCase(call, 'look', (opened) => {
    const brief = opened.brief({
      format: format === 'markdown' ? 'markdown' : 'html',
      ...(asOf === undefined ? {} : { asOf }),
      ...(claims === null ? {} : { claims }),
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof about === 'string' ? { about } : {}),
    });
    writeResult(brief, options['out'], call.output, (file) => `Wrote the brief to ${file}.`);
    return 0;
  });
};

/** Ids with commas or spaces between; null where none were asked for. */
function readIds(words: string | boolean | undefined): string[] | null {
  if (typeof words !== 'string') return null;
  const ids = words.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0) throw new Failure('usage', '--claims takes ids as the ledger lists them, with commas between.');
  return ids;
}
