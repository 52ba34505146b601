import type { ReadText } from '../read-text.ts';
import type { Span } from '../../model/span.ts';
import { findBlocks } from '../../text/find-blocks.ts';
import { readFrontMatter } from '../read-front-matter.ts';
import { writeText } from '../text-writer.ts';

/** Reads plain text: its own characters but for carriage returns, a byte order mark and YAML front matter. */
export function readPlainText(source: string): ReadText {
  const { end, metadata } = readFrontMatter(source);
  const writer = writeText();
  let from = end === 0 && source.startsWith('\uFEFF') ? 1 : end;
  for (let at = source.indexOf('\r', from); at !== -1; at = source.indexOf('\r', at + 1)) {
    writer.keep(source.slice(from, at), from);
    if (source[at + 1] === '\n') {
      from = at + 1;
    } else {
      // A carriage return by itself ends a line in files of old Macs.
      writer.add('\n');
      from = at + 1;
    }
  }
  writer.keep(source.slice(from), from);
  const { text, offsets } = writer.finish();
  const blocks = findBlocks(text);
  const same = offsets.length === 1 && text.length === source.length;
  return {
    ...metadata,
    title: metadata.title ?? findTitle(text, blocks.find((block) => block.kind === 'title')?.span),
    text,
    blocks,
    offsets: same ? [{ text: 0, source: 0, length: 0 }] : offsets,
  };
}

function findTitle(text: string, span: Span | undefined): string | null {
  return span
    ? text
        .slice(...span)
        .replaceAll(/\s+/g, ' ')
        .trim()
    : null;
}
