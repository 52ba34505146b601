import { readFileSync } from 'node:fs';
import { readDocument } from '../../attribution/read-document.ts';
import { listFiles, toFailure } from '../../capture/list-files.ts';
import { readDocuments } from '../../capture/read-documents.ts';
import { extractJson } from '../../exchange/extract-json.ts';
import type { Run } from '../command.ts';
import { loadWeights } from '../../case/load-weights.ts';
import { cleanText, printJson } from '../render/clean-text.ts';

export const run: Run = async ({ arguments: paths, output }) => {
  const weights = loadWeights();
  const { files, failures } = listFiles(paths);
  let read = 0;
  const tell = (words: string): void => output.note(`hearsay: ${cleanText(words)}\n`);
  for (const { failure } of failures) tell(failure.message);
  for (const { name, path } of files) {
    try {
      for await (const part of readDocuments({ name, from: path, bytes: readFileSync(path) })) {
        const reason = 'failure' in part ? part.failure.message : part.document.notExtracted;
        if (reason !== undefined) tell(reason);
        if ('failure' in part || reason !== undefined) continue;
        output.result(`${printJson(extractJson(readDocument(part.document, weights)))}\n`);
        read += 1;
      }
    } catch (error) {
      tell(toFailure(error, path).message);
    }
  }
  return read === 0 ? 3 : 0;
};
