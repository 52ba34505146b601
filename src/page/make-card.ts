import type { Card, PassageCard, Place } from '../model/pages.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Papers } from './papers.ts';
import type { Passage } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { nameSource } from '../picture/name-source.ts';
import { quoteWords } from '../picture/quote-words.ts';

/** Where a document's words stand; null for a document that the case does not hold. */
export function findPlace(document: string, statement: string | null, papers: Papers): Place | null {
  const found = papers.documents.get(document);
  if (found === undefined) return null;
  const { name, publisher, title, published } = found;
  return { document, name, publisher, title, published, statement };
}

/**
 * What one statement says.
 * @param spans the words to show; all that the statement is made of where absent
 * @returns null for a statement that the case does not hold
 */
export function makeCard(id: string, papers: Papers, spans?: readonly Span[]): Card | null {
  const statement = papers.statements.get(id);
  const document = statement && papers.documents.get(statement.document);
  const place = statement && findPlace(statement.document, id, papers);
  if (!statement || !document || !place) return null;
  const shown = spans ?? [...statement.source, ...statement.cue, ...statement.content];
  return {
    speaker: nameSource(statement, papers.names, document.text),
    stance: statement.stance,
    basis: statement.basis,
    voice: statement.voice,
    words: quoteWords(document.text, shown),
    places: [place],
    headline: statement.headline,
    hedges: statement.hedges,
    when: statement.when === document.published ? null : statement.when,
    byPerson: statement.made === 'person',
  };
}

/** Passages as cards, by date of publication. Copies share one card, so that they do not look like several voices. */
export function makePassageCards(passages: readonly Passage[], record: ClaimRecord, papers: Papers): PassageCard[] {
  const cards = new Map<string, PassageCard>();
  for (const passage of passages.toSorted((a, b) => compareDates(a, b, papers))) {
    const card = makeCard(passage.statement, papers, passage.spans);
    if (card === null) continue;
    const spoken = record.standing.spoken.filter((each) => each.statement === passage.statement);
    const placed: PassageCard = {
      ...card,
      passage: passage.stance,
      reach: passage.reach,
      part: passage.part,
      earlier: spoken.some((each) => each.earlier),
      secondhand: spoken.length > 0 && spoken.every((each) => !each.firsthand),
    };
    const { places, words, ...rest } = placed;
    const key = JSON.stringify([words.toLowerCase(), rest]);
    const known = cards.get(key);
    if (known === undefined) cards.set(key, placed);
    else if (!known.places.some((place) => place.document === passage.document))
      cards.set(key, { ...known, places: [...known.places, ...places] });
  }
  return [...cards.values()];
}

function compareDates(a: Passage, b: Passage, { documents }: Papers): number {
  const [left, right] = [a, b].map((passage) => documents.get(passage.document)?.published ?? '9999');
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
