import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toFailure } from '../../capture/list-files.ts';
import type { ReadInput } from '../../capture/read-bytes.ts';
import { exportSarif } from '../../exchange/export-sarif.ts';
import type { DraftCheck } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import type { Call, Run } from '../command.ts';
import { readDay } from '../read-day.ts';
import { drawCheck } from '../render/check-report.ts';
import { printJson } from '../render/clean-text.ts';
import { withCase } from '../with-case.ts';

const STANDARD_INPUT = '-';

export const run: Run = (call) => {
  const asOf = readDay(call.options['asOf']);
  const path = call.arguments[0]!;
  const draft = readDraft(path);
  return withCase(call, 'look', (opened) => {
    const check = opened.checkDraft(draft, asOf === undefined ? {} : { asOf });
    call.output.result(print({ ...check, name: path }, opened.documents(), call));
    return check.findings.length > 0 ? 1 : 0;
  });
};

/** @throws Failure where there is no such file, or it cannot be read */
function readDraft(path: string): ReadInput {
  try {
    const bytes = readFileSync(path === STANDARD_INPUT ? 0 : path);
    return { name: path === STANDARD_INPUT ? 'draft.md' : basename(path), from: path, bytes };
  } catch (error) {
    throw toFailure(error, path);
  }
}

function print(check: DraftCheck, documents: readonly Document[], { format, output }: Call): string {
  if (format === 'sarif') return `${printJson(exportSarif(check, documents), 1)}\n`;
  if (format === 'json') {
    const { name, asOf, sentences, findings, ignored } = check;
    return `${printJson({ draft: name, as_of: asOf, sentences, findings, ignored }, 1)}\n`;
  }
  return drawCheck(check, documents, output.screen);
}
