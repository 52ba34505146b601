import type { Description } from '../../case/case.ts';
import { Failure } from '../../model/failure.ts';
import type { Run } from '../command.ts';
import { findDocument } from '../find-document.ts';
import { cleanText, printJson } from '../render/clean-text.ts';
import { nameDocument } from '../render/name-document.ts';
import { withCase } from '../with-case.ts';

const KNOWN = ['published', 'publisher', 'author', 'title'] as const;

export const run: Run = (call) => {
  const given = KNOWN.flatMap((key) => {
    const words = call.options[key];
    return typeof words === 'string' ? [[key, words] as const] : [];
  });
  if (given.length === 0) {
    throw new Failure('usage', 'Say what is known: --published, --publisher, --author or --title.');
  }
  const empty = given.find(([, words]) => words.trim() === '');
  if (empty !== undefined) throw new Failure('usage', `--${empty[0]} is empty.`);
  return withCase(call, 'change', (opened) => {
    const description: Description = Object.fromEntries(given);
    const {
      text: _text,
      blocks: _blocks,
      offsets: _offsets,
      ...entry
    } = opened.describe(findDocument(opened, call.arguments[0]!).id, description);
    const title = entry.title === null ? '' : `, “${cleanText(entry.title)}”`;
    const author = entry.author === null ? '' : `, by ${cleanText(entry.author)}`;
    call.output.result(
      call.format === 'json'
        ? `${printJson(entry, 1)}\n`
        : `Noted in the log: ${nameDocument(entry)}${title}${author}.\n`,
    );
    return 0;
  });
};
