import { readFileSync } from 'node:fs';
import { readDocument } from '../../attribution/read-document.ts';
import { listFiles, toFailure } from '../../capture/list-files.ts';
import { readBytes } from '../../capture/read-bytes.ts';
import { extractJson } from '../../exchange/extract-json.ts';
import type { Run } from '../command.ts';
import { loadWeights } from '../../case/load-weights.ts';
import { cleanText, printJson } from '../render/clean-text.ts';

export const run: Run = ({ arguments: paths, output }) => {
  const weights = loadWeights();
  const { files, failures } = listFiles(paths);
  let read = 0;
  const tell = (words: string): void => output.note(`hearsay: ${cleanText(words)}\n`);
  for (const { failure } of failures) tell(failure.message);
  for (const { name, path } of files) {
    try {
      const found = readBytes({ name, from: path, bytes: readFileSync(path) });
      for (const { failure } of found.failures) tell(failure.message);
      for (const { document } of found.captures) {
        output.result(`${printJson(extractJson(readDocument(document, weights)))}\n`);
        read += 1;
      }
    } catch (error) {
      tell(toFailure(error, path).message);
    }
  }
  return read === 0 ? 3 : 0;
};
