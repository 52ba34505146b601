import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_TABLES } from '../../exchange/csv/csv-tables.ts';
import { exportCsv } from '../../exchange/csv/export-csv.ts';
import type { Case } from '../../case/case.ts';
import type { Call, Run } from '../command.ts';
import { Failure } from '../../model/failure.ts';
import { countOf } from '../../picture/count-words.ts';
import { exportAnnotations } from '../../exchange/annotation/export-annotations.ts';
import { exportBibtex } from '../../exchange/bibliography/export-bibtex.ts';
import { exportCsl } from '../../exchange/bibliography/export-csl.ts';
import { exportFtm } from '../../exchange/ftm/export-ftm.ts';
import { exportJson } from '../../exchange/export-json.ts';
import { printJson } from '../render/clean-text.ts';
import { readDay } from '../read-day.ts';
import { withCase } from '../with-case.ts';
import { writeResult } from '../write-result.ts';

export const run: Run = (call) => {
  const { options, format, output } = call;
  const asOf = readDay(options['asOf']);
  const table = CSV_TABLES.find((each) => each === options['table']) ?? null;
  if (table !== null && format !== 'csv') throw new Failure('usage', '--table goes with --format csv.');
  return withCase(call, 'look', (opened) => {
    const view = asOf === undefined ? {} : { asOf };
    if (format === 'csv' && table === null) writeTables(opened, view, call);
    else {
      const counts = [countOf(opened.documents().length, 'document'), countOf(opened.claims(view).length, 'claim')];
      const text =
        table === null
          ? writeFormat(opened, view, format)
          : exportCsv(opened.exportRecords(view), opened.timeline(view), table);
      writeResult(text, options['output'], output, (file) => `Wrote ${counts.join(' and ')} to ${file}.`);
    }
    return 0;
  });
};

function writeFormat(opened: Case, view: { asOf?: string }, format: string): string {
  const records = opened.exportRecords(view);
  switch (format) {
    case 'annotations':
      return `${printJson(exportAnnotations(records), 1)}\n`;
    case 'ftm':
      return exportFtm(records);
    case 'bibtex':
      return exportBibtex(records);
    case 'csl':
      return `${printJson(exportCsl(records), 1)}\n`;
    default:
      return `${printJson(exportJson(records, opened.custody()))}\n`;
  }
}

/** Every table as a file of a folder. */
function writeTables(opened: Case, view: { asOf?: string }, { options, output }: Call): void {
  const folder = options['output'];
  if (typeof folder !== 'string' || folder === '-')
    throw new Failure('usage', `Say which: --table ${CSV_TABLES.join(', ')}; or a folder for all of them with -o.`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure('unreadable', `${folder} cannot be made a folder.`, { cause: error });
  }
  const records = opened.exportRecords(view);
  const timeline = opened.timeline(view);
  for (const table of CSV_TABLES) {
    writeResult(exportCsv(records, timeline, table), join(folder, `${table}.csv`), output, (file) => `Wrote ${file}.`);
  }
}
