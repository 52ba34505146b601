import type { Piece, Sentence } from '../../brief.ts';
import { escapeMarkup } from '../../../picture/escape-markup.ts';

export { escapeMarkup };

/** A name or other words that may run in their own direction. */
export function setName(words: string): string {
  return `<bdi>${escapeMarkup(words)}</bdi>`;
}

/** Exact words in marks of ours. */
export function setQuote(words: string): string {
  return `<q dir="auto">${escapeMarkup(words)}</q>`;
}

function setPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkup(piece);
  return 'name' in piece ? setName(piece.name) : setQuote(piece.quote);
}

/** Numbers of notes, each a link to its note. */
export function setNotes(notes: readonly number[]): string {
  if (notes.length === 0) return '';
  const links = notes.map((note) => `<a href="#n${note}" aria-label="note ${note}">${note}</a>`);
  return `<sup class="notes">${links.join('<span aria-hidden="true">,</span> ')}</sup>`;
}

/** A sentence with its notes. */
export function setSentence({ pieces, notes }: Sentence): string {
  return pieces.map(setPiece).join('') + setNotes(notes);
}
