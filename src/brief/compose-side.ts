import type { PassageCard } from '../model/pages.ts';
import { PART_WORDS } from '../picture/vocabulary-words.ts';
import type { NamedVoice } from './name-voice.ts';
import type { NoteBook } from './note-book.ts';
import type { Side, Voice } from './brief.ts';
import { nameDate } from '../picture/name-date.ts';
import { namePlace } from '../picture/name-place.ts';

/** How many voices a side shows in full; what says the same elsewhere is named below them. */
const MOST_VOICES = 4;

/**
 * One side of a claim. Both sides go through here, so that neither can be shown smaller than the other.
 * @param cards passages in order of publication, copies together
 * @param name who speaks in each
 * @param most voices in full
 */
export function composeSide(
  cards: readonly PassageCard[],
  name: (card: PassageCard) => NamedVoice,
  notes: NoteBook,
  most: number = MOST_VOICES,
): Side {
  const ranked = cards
    .map((card, at) => ({ card, at }))
    .toSorted((a, b) => rank(a.card) - rank(b.card) || a.at - b.at)
    .map(({ card }) => card);
  const shown = pickDistinct(ranked, most).toSorted((a, b) => cards.indexOf(a) - cards.indexOf(b));
  const rest = cards.filter((card) => !shown.includes(card));
  return {
    voices: shown.map((card) => composeVoice(card, name(card), notes)),
    more:
      rest.length === 0
        ? null
        : {
            pieces: ['Also in ', { name: listPlaces(rest) }, '.'],
            notes: notes.citeAll(rest.flatMap(({ places }) => places.flatMap(({ statement }) => statement ?? []))),
          },
  };
}

/** Headlines and a document's own voice come after those who can be named; implied denials after direct ones. */
function rank(card: PassageCard): number {
  return (
    (card.headline ? 8 : 0) +
    (card.reach === 'implied' ? 4 : 0) +
    (card.basis === 'machine' ? 4 : 0) +
    (card.voice === 'document' ? 2 : 0)
  );
}

/** The best of each speaker first, then second words of the same, up to `most`. */
function pickDistinct(ranked: readonly PassageCard[], most: number): PassageCard[] {
  const speakers = new Set<string>();
  const first: PassageCard[] = [];
  const again: PassageCard[] = [];
  for (const card of ranked) {
    if (speakers.has(card.speaker)) again.push(card);
    else first.push(card);
    speakers.add(card.speaker);
  }
  return [...first, ...again].slice(0, most);
}

function composeVoice(card: PassageCard, named: NamedVoice, notes: NoteBook): Voice {
  return {
    ...named,
    direct: card.reach === 'direct',
    support: !card.headline,
    earlier: card.earlier,
    words: card.words,
    places: [...new Set(card.places.map(namePlace))],
    remarks: listRemarks(card),
    notes: notes.citeAll(card.places.flatMap(({ statement }) => statement ?? [])),
  };
}

function listRemarks(card: PassageCard): string[] {
  const part = card.part === null ? null : PART_WORDS[card.part];
  return [
    ...(card.headline ? ['in a headline: shown, never support'] : []),
    ...(card.reach === 'implied'
      ? ['a wider denial: it does not name this claim, and does not change where it stands']
      : []),
    ...(part === null ? [] : [part]),
    ...(card.earlier ? ['said before this was first reported: no answer to it'] : []),
    ...(card.secondhand ? ['by another’s word, not in their own'] : []),
    ...(card.when === null ? [] : [`said ${nameDate(card.when)}`]),
    ...(card.byPerson ? ['entered or corrected by a person'] : []),
  ];
}

function listPlaces(cards: readonly PassageCard[]): string {
  return [...new Set(cards.flatMap(({ places }) => places.map(namePlace)))].join('; ');
}
