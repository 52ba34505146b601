import type { DocumentEntry } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import type { Run } from '../command.ts';
import { printJson } from '../render/clean-text.ts';
import { drawDocuments } from '../render/document-list.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const entries = opened.documents().map(listDocument);
    call.output.result(
      call.format === 'json' ? `${printJson(entries, 1)}\n` : drawDocuments(entries, call.output.screen),
    );
    return 0;
  });

function listDocument({ text: _text, blocks: _blocks, offsets: _offsets, ...entry }: Document): DocumentEntry {
  return entry;
}
