import type { BriefClaim, BriefOrigin, Piece, Sentence, Side } from './brief.ts';
import type { Claim, HistoryStep } from '../model/claim.ts';
import type { Card, ClaimPage, PassageCard } from '../model/pages.ts';
import { STANDING_SENTENCES } from '../picture/vocabulary-words.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { NamedVoice } from './name-voice.ts';
import type { NoteBook } from './note-book.ts';
import type { Papers } from '../page/papers.ts';
import { composeSide } from './compose-side.ts';
import { composeSilences } from './compose-silences.ts';
import { listWords } from '../picture/count-words.ts';
import { makeCard } from '../page/make-card.ts';
import { makeClaimPage } from '../page/make-claim-page.ts';
import { nameVoice } from './name-voice.ts';
import { nameDate } from '../picture/name-date.ts';
import { sayOriginCount } from '../picture/name-origins.ts';

/** Fewer lines than these say nothing that the list of origins does not say better. */
const FEWEST_LINES = 8;
/** A claim that nobody answers and that no more documents than these carry is told in a few lines. */
const MOST_SHORT = 3;
const MOST_REASONS = 2;

/**
 * One claim as the brief tells it.
 * @param others claims of the case, for figures and ratings side by side
 * @param reply what the person of a right-of-reply sheet has answered
 */
export function composeClaim(
  number: number,
  record: ClaimRecord,
  others: readonly ClaimRecord[],
  papers: Papers,
  book: NoteBook,
  reply: readonly Sentence[] | null = null,
): BriefClaim {
  const page = makeClaimPage(record, others, papers);
  const { claim, origins, standing } = record;
  const notes = book.about(claim);
  const documents = new Set(claim.passages.map(({ document }) => document));
  const short =
    reply === null && page.denied.length === 0 && claim.history.length === 0 && documents.size <= MOST_SHORT;
  const voiced = [...page.affirmed.slice(0, 2), ...page.denied];
  const hear = (card: PassageCard): NamedVoice => nameVoice(card, claim, standing, papers);
  // In the order in which they are read: the sides first, so that a claim's notes begin with them.
  const affirmed = composeSide(page.affirmed, hear, notes, short ? 2 : 4);
  const denied = composeSide(page.denied, hear, notes, page.denied.length);
  return {
    number,
    short,
    id: claim.id,
    kind: claim.kind,
    title: claim.title,
    standing: standing.label,
    because: {
      pieces: explain(record, denied),
      notes: notes.citeAll(
        voiced.flatMap((card) => card.places.slice(0, 1).flatMap(({ statement }) => statement ?? [])),
      ),
    },
    facts: [...page.fields, ...(page.when === null ? [] : [{ name: 'when', value: nameDate(page.when) }])],
    affirmed,
    denied,
    others: composeSide(page.others, hear, notes, 2),
    originCount: sayOriginCount(origins),
    origins: page.origins.map((origin) => composeOrigin(origin, notes)),
    originRemarks: remarkOrigins(page, notes),
    flow: !short && reply === null && page.flow.edges.length >= FEWEST_LINES ? page.flow : null,
    silences: composeSilences(
      page.silences.map(({ kind, name, cards }) => ({ kind, name, statements: listStatements(cards) })),
      notes,
    ),
    unheard:
      page.unheard.length === 0
        ? null
        : {
            pieces: [
              { name: listWords(page.unheard) },
              page.unheard.length === 1
                ? ' has not been heard in these documents.'
                : ' have not been heard in these documents.',
            ],
            notes: [],
          },
    history: claim.history.flatMap((step) => composeStep(step, claim, papers, notes)),
    values: page.values,
    reply,
  };
}

/** Why it stands so. A denial that changes no standing, a paper's own correction for one, is named and not passed over. */
function explain({ standing, origins }: ClaimRecord, { voices }: Side): Piece[] {
  const direct = voices.filter(({ direct: named, support, earlier }) => named && support && !earlier);
  if (standing.deniedBy.length > 0 || direct.length === 0)
    return [standing.reasons[0] ?? STANDING_SENTENCES[standing.label]];
  const names = [...new Set(direct.map(({ speaker }) => speaker))];
  return [
    `It is affirmed, with ${sayOriginCount(origins)}; that it is not so is the word of `,
    { name: names.join('; ') },
    '.',
  ];
}

/** A step with the words that carry it, and not the whole of a long statement. */
function composeStep(
  { step, when, statement }: HistoryStep,
  claim: Claim,
  papers: Papers,
  notes: NoteBook,
): Sentence[] {
  const card = makeCard(statement, papers, claim.passages.find((passage) => passage.statement === statement)?.spans);
  if (card === null) return [];
  return [
    {
      pieces: [
        `${when === null ? 'No date' : nameDate(when)}: ${step}, in the words of `,
        { name: card.speaker },
        ': ',
        { quote: card.words },
      ],
      notes: notes.citeAll([statement]),
    },
  ];
}

function composeOrigin(
  { label, named, mayOverlap, because }: ClaimPage['origins'][number],
  notes: NoteBook,
): BriefOrigin {
  const reasons = Map.groupBy(because, ({ reason }) => reason);
  return {
    label,
    named,
    mayOverlap,
    why: [...reasons].slice(0, MOST_REASONS).map(([reason, cards]) => ({
      pieces: [reason],
      notes: citeCards(
        cards.map(({ card }) => card),
        notes,
      ),
    })),
  };
}

function remarkOrigins(page: ClaimPage, notes: NoteBook): Sentence[] {
  const remarks: Sentence[] = [];
  if (page.origins.some(({ mayOverlap }) => mayOverlap)) {
    remarks.push({
      pieces: ['Unnamed sources of two outlets may be the same people: the count is a range.'],
      notes: [],
    });
  }
  if (page.unstatedBy.length > 0) {
    remarks.push({
      pieces: [
        page.origins.length > 0 ? 'Also said' : 'Said',
        ' without naming a source, in the own voice of ',
        { name: listWords(page.unstatedBy) },
        '.',
      ],
      notes: citeCards(
        page.affirmed.filter(({ voice, basis, headline }) => voice === 'document' && basis !== 'machine' && !headline),
        notes,
      ),
    });
  }
  for (const card of page.saysMore.slice(0, 2)) {
    remarks.push({
      pieces: ['Says that there are more, and names none: ', { quote: card.words }],
      notes: citeCards([card], notes),
    });
  }
  return remarks;
}

function citeCards(cards: readonly Card[], notes: NoteBook): number[] {
  return notes.citeAll(listStatements(cards));
}

function listStatements(cards: readonly Card[]): string[] {
  return cards.flatMap(({ places }) => places.flatMap(({ statement }) => statement ?? []));
}
