import type { Brief, Piece, Sentence } from './brief.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Document } from '../model/document.ts';
import type { NoteBook } from './note-book.ts';
import { compareEdtf } from '../text/edtf-bounds.ts';
import { listWords } from '../picture/count-words.ts';
import { nameDate } from '../picture/name-date.ts';

/** In larger cases the publication of each document says nothing any more. */
const MOST_DOCUMENTS = 150;
/** At one date: what is said to have happened, steps, what was published, what it reports first, what is denied. */
const ORDER = ['said to have happened', 'step', 'published', 'first reported', 'denied'] as const;
type Kind = (typeof ORDER)[number];

interface Item {
  readonly when: string;
  readonly kind: Kind;
  readonly sentence: Sentence;
}

/**
 * Day by day: documents, and for the claims that the brief tells when each is said to have happened, was first
 * reported and was denied. A claim is named by its title, which is its weakest wording.
 * @param numbers of the claims that the brief tells, by id
 * @param sources numbers of the documents, by id
 */
export function composeTimeline(
  told: readonly ClaimRecord[],
  documents: readonly Document[],
  numbers: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, number>,
  book: NoteBook,
): Brief['timeline'] {
  const dates = new Map(documents.map(({ id, published }) => [id, published]));
  const listed = documents.length <= MOST_DOCUMENTS ? documents : [];
  const items: Item[] = listed.flatMap((document) =>
    document.published === null ? [] : [listDocument(document.published, document, sources)],
  );
  for (const { claim } of told) {
    const notes = book.about(claim);
    const named: Piece[] = [{ name: claim.title }, ` (claim ${numbers.get(claim.id)})`];
    const first = claim.passages.find(({ stance }) => stance === 'affirm') ?? claim.passages[0];
    if (claim.when !== null) {
      const cited = first === undefined ? [] : notes.citeAll([first.statement]);
      items.push({
        when: claim.when,
        kind: 'said to have happened',
        sentence: { pieces: named, notes: cited },
      });
    }
    for (const { step, when, statement } of claim.history) {
      if (when === null) continue;
      items.push({
        when,
        kind: 'step',
        sentence: { pieces: [`${step}: `, ...named], notes: notes.citeAll([statement]) },
      });
    }
    const dated = claim.passages.flatMap((passage) => {
      const when = dates.get(passage.document) ?? null;
      return when === null ? [] : [{ ...passage, when }];
    });
    const earliest = dated
      .filter(({ stance }) => stance === 'affirm')
      .toSorted((a, b) => compareEdtf(a.when, b.when))[0];
    if (earliest !== undefined)
      items.push({
        when: earliest.when,
        kind: 'first reported',
        sentence: { pieces: named, notes: notes.citeAll([earliest.statement]) },
      });
    const denials = Map.groupBy(
      dated.filter(({ stance, reach }) => stance === 'deny' && reach === 'direct'),
      ({ when }) => when,
    );
    for (const [when, passages] of denials) {
      items.push({
        when,
        kind: 'denied',
        sentence: { pieces: named, notes: notes.citeAll(passages.map(({ statement }) => statement)) },
      });
    }
  }
  const days = Map.groupBy(items, ({ when }) => when);
  return [...days.keys()].toSorted(compareEdtf).map((when) => ({
    when: nameDate(when),
    entries: ORDER.flatMap((kind) =>
      days
        .get(when)!
        .filter((item) => item.kind === kind)
        .map(({ sentence }) => ({ kind, sentence })),
    ),
  }));
}

function listDocument(when: string, document: Document, sources: ReadonlyMap<string, number>): Item {
  const { title, publisher, author, name, id } = document;
  const by = listWords([publisher, author].flatMap((each) => each ?? []));
  return {
    when,
    kind: 'published',
    sentence: {
      pieces: [{ quote: title ?? name }, ...(by === '' ? [] : [', ', { name: by }]), ` (S${sources.get(id)})`],
      notes: [],
    },
  };
}
