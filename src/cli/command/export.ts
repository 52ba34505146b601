import { writeFileSync } from 'node:fs';
import { exportJson } from '../../exchange/export-json.ts';
import { Failure } from '../../model/failure.ts';
import type { Run } from '../command.ts';
import { readDay } from '../read-day.ts';
import { printJson } from '../render/clean-text.ts';
import { countOf } from '../../picture/count-words.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const asOf = readDay(call.options['asOf']);
  const file = call.options['output'];
  return withCase(call, 'look', (opened) => {
    const exported = exportJson(opened.exportRecords(asOf === undefined ? {} : { asOf }), opened.custody());
    const text = `${printJson(exported)}\n`;
    if (typeof file !== 'string' || file === '-') {
      call.output.result(text);
      return 0;
    }
    try {
      writeFileSync(file, text);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new Failure('unreadable', `${file} cannot be written (${code}).`, { cause: error });
    }
    const count = [countOf(exported.documents.length, 'document'), countOf(exported.claims.length, 'claim')];
    call.output.note(`Wrote ${count.join(' and ')} to ${file}.\n`);
    return 0;
  });
};
