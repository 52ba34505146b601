import type { Piece, Sentence } from '../../brief.ts';

/** Text as it may stand in Markdown (CommonMark with footnotes and tables): on one line, no markup in it. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      // eslint-disable-next-line no-control-regex -- finding them is the point
      .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/[\\`*_[\]|#~^$]/g, String.raw`\$&`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
      .replace(/^([-+>=])/, String.raw`\$1`)
  );
}

function setPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  return 'name' in piece ? escapeMarkdown(piece.name) : `“${escapeMarkdown(piece.quote)}”`;
}

export function setNotes(notes: readonly number[]): string {
  return notes.map((note) => `[^${note}]`).join(' ');
}

/** A sentence with its notes. */
export function setSentence({ pieces, notes }: Sentence): string {
  return pieces.map(setPiece).join('') + setNotes(notes);
}
