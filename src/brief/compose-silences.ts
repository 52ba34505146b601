import type { NoteBook } from './note-book.ts';
import { SILENCES } from '../model/vocabulary.ts';
import type { Sentence } from './brief.ts';
import type { SilenceKind } from '../model/vocabulary.ts';
import { listWords } from '../picture/count-words.ts';

/** Three different things, each before the names. */
const BEFORE: Readonly<Record<SilenceKind, string>> = {
  declined: 'Declined to answer: ',
  'no answer': 'Asked, and did not answer: ',
  'no statement': 'Issued no statement: ',
};

/** Who kept silent, one sentence for each of the three ways in which one can. */
export function composeSilences(
  silences: readonly { readonly kind: SilenceKind; readonly name: string; readonly statements: readonly string[] }[],
  notes: NoteBook,
): Sentence[] {
  return SILENCES.flatMap((wanted) => {
    const found = silences.filter(({ kind }) => kind === wanted);
    if (found.length === 0) return [];
    return [
      {
        pieces: [BEFORE[wanted], { name: listWords([...new Set(found.map(({ name }) => name))]) }, '.'],
        notes: notes.citeAll(found.flatMap(({ statements }) => statements)),
      },
    ];
  });
}
