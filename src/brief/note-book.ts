import type { Claim } from '../model/claim.ts';
import type { Note } from './brief.ts';
import type { Papers } from '../page/papers.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { namePlace } from '../picture/name-place.ts';
import { quoteWords } from '../picture/quote-words.ts';

/** Of longer statements (a page of machine-written text is one) a note has the words alone that carry the claim. */
const LONGEST = 600;
/** Up to so many characters nothing between source, cue and content is left out. */
const LONGEST_RUN = 450;

/** Numbers notes in the order in which they are first asked for. */
export interface NoteBook {
  /** The number of the note on a statement; null for one that the brief's documents do not hold. */
  cite(statement: string): number | null;
  /** The numbers of several, each once, in order. */
  citeAll(statements: readonly string[]): number[];
  /** The same book, for sentences about one claim. */
  about(claim: Claim): NoteBook;
  notes(): readonly Note[];
}

/** @param sources numbers of the documents in the list of sources, by id */
export function openNoteBook(papers: Papers, sources: ReadonlyMap<string, number>): NoteBook {
  const numbers = new Map<string, number>();
  const notes: Note[] = [];
  const write = (id: string, claim: Claim | null): number | null => {
    const statement = papers.statements.get(id);
    const document = statement && papers.documents.get(statement.document);
    const source = statement && sources.get(statement.document);
    if (!statement || !document || source === undefined) return null;
    const spans = chooseWords(statement, document.text, findPassage(id, claim));
    const key = `${id} ${spans.join(' ')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    numbers.set(key, number);
    notes.push({
      number,
      words: quoteWords(document.text, spans),
      source,
      place: namePlace(document),
      from: Math.min(...spans.map(([start]) => start)),
      to: Math.max(...spans.map(([, end]) => end)),
      sha256: document.sha256,
    });
    return number;
  };
  const open = (claim: Claim | null): NoteBook => ({
    cite: (id) => write(id, claim),
    citeAll: (ids) => [...new Set(ids.flatMap((id) => write(id, claim) ?? []))].toSorted((a, b) => a - b),
    about: open,
    notes: () => notes,
  });
  return open(null);
}

/** The words of a statement as they stand, one after another where they are few enough to be read so. */
function chooseWords(
  { source, cue, content }: Statement,
  text: string,
  passage: readonly Span[] | null,
): readonly Span[] {
  const whole = [...source, ...cue, ...content];
  const start = Math.min(...whole.map(([from]) => from));
  const end = Math.max(...whole.map(([, to]) => to));
  if (end - start <= LONGEST_RUN) return [[start, end]];
  return quoteWords(text, whole).length <= LONGEST ? whole : (passage ?? whole);
}

function findPassage(id: string, claim: Claim | null): readonly Span[] | null {
  return claim?.passages.find(({ statement }) => statement === id)?.spans ?? null;
}
