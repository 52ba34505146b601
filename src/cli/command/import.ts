import { basename } from 'node:path';
import type { Run } from '../command.ts';
import { cleanText, printJson } from '../render/clean-text.ts';
import { countOf, listWords } from '../../picture/count-words.ts';
import type { Imported } from '../../case/import/imported.ts';
import { readJsonFile } from '../read-json-file.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) => {
  const path = call.arguments[0]!;
  const value = readJsonFile(path);
  return withCase(call, 'make', async (opened) => {
    const imported = await opened.import(value, basename(path));
    call.output.result(
      call.format === 'json' ? `${printJson(imported, 1)}\n` : sayImported(imported, opened.exportRecords().head),
    );
    return imported.leftOut.length === 0 ? 0 : 1;
  });
};

function sayImported({ how, documents, decisions, known, leftOut }: Imported, head: string): string {
  const taken = listWords([countOf(documents, 'document'), countOf(decisions, 'decision')]);
  const lines = [
    how === 'whole' ? `Took over the whole log: ${taken}. It ends in ${head}` : `Took in ${taken}.`,
    ...(known === 0 ? [] : [`${known} ${known === 1 ? 'was' : 'were'} there already.`]),
    ...leftOut.map(({ name, reason }) => `Left out: ${cleanText(name)}: ${cleanText(reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}
