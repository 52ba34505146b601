import { PART_WORDS, STANCE_WORDS } from '../words.ts';
import type { Card, PassageCard as Passage } from '../../../src/model/pages.ts';
import { PlaceList } from './place-link.tsx';
import type { ReactNode } from 'react';
import { nameDate } from '../../../src/picture/name-date.ts';

/** Who said it, in which exact words, where, and what a reader must know before leaning on it. */
export function PassageCard({
  card,
  children = null,
}: {
  readonly card: Card | Passage;
  /** What can be done with it. */
  readonly children?: ReactNode;
}): ReactNode {
  const notes = listNotes(card);
  return (
    <article className="card">
      <p className="card-speaker">
        <bdi>{card.speaker}</bdi> <span className="card-stance">{STANCE_WORDS[card.stance]}</span>
      </p>
      <Quote words={card.words} />
      <p className="card-places">
        <PlaceList places={card.places} />
      </p>
      {notes.length > 0 && (
        <ul className="card-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {children}
    </article>
  );
}

/** Exact words of a document. */
export function Quote({ words }: { readonly words: string }): ReactNode {
  return (
    <blockquote dir="auto">
      <p dir="auto">“{words}”</p>
    </blockquote>
  );
}

function listNotes(card: Card | Passage): string[] {
  const notes: string[] = [];
  if (card.headline) notes.push('in a headline or label: shown, never support');
  if (card.basis === 'machine') notes.push('machine-written: never an origin');
  if ('reach' in card) {
    if (card.passage === 'mention') notes.push('mentions it alone');
    if (card.reach === 'implied')
      notes.push('implied: not denied by name; a wider denial covers it, and changes no standing');
    const part = card.part === null ? null : PART_WORDS[card.part];
    if (part !== null) notes.push(part);
    if (card.earlier) notes.push('earlier statement: made before this was first reported, no answer to it');
    if (card.secondhand) notes.push('by another’s word, not in their own');
  }
  if (card.hedges.length > 0) notes.push(`hedged: ${card.hedges.map((hedge) => `“${hedge}”`).join(', ')}`);
  if (card.when !== null) notes.push(`said ${nameDate(card.when)}`);
  if (card.byPerson) notes.push('entered or corrected by a person');
  return notes;
}
