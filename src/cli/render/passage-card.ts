import type { ClaimRecord } from '../../model/case-records.ts';
import type { Passage } from '../../model/claim.ts';
import { PART_WORDS, STANCE_WORDS } from '../../picture/vocabulary-words.ts';
import { cleanText } from './clean-text.ts';
import { indent } from './indent.ts';
import { nameDate } from '../../picture/name-date.ts';
import { nameDocument } from './name-document.ts';
import { nameSpeaker } from './name-speaker.ts';
import { shortenStatementIds } from './shorten-ids.ts';
import type { Papers } from './papers.ts';
import { quoteSpans } from './quote-spans.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

/** What somebody says about a claim, and every document that has it in the same words. */
export interface Card {
  readonly speaker: string;
  /** The exact words, in quotation marks. */
  readonly quote: string;
  readonly places: readonly string[];
  /** What a reader must know before leaning on it. */
  readonly marks: readonly string[];
}

/**
 * Puts passages on cards. Copies (the same speaker, words and marks) share one card, so that they do not look like several voices.
 * @param ids whether each place names its statement
 */
export function gatherCards(passages: readonly Passage[], record: ClaimRecord, papers: Papers, ids = false): Card[] {
  const shortIds = ids ? shortenStatementIds(papers) : null;
  const cards = new Map<string, Card>();
  for (const passage of passages) {
    const document = papers.documents.get(passage.document);
    const statement = papers.statements.get(passage.statement);
    if (document === undefined || statement === undefined) continue;
    const speaker = `${nameSpeaker(statement, papers)} · ${STANCE_WORDS[statement.stance]}`;
    const quote = quoteSpans(document.text, passage.spans);
    const marks = findMarks(passage, record, papers);
    const key = [speaker, quote.toLowerCase(), ...marks].join('\n');
    const known = cards.get(key);
    const place = `${nameDocument(document)}${shortIds === null ? '' : ` · ${shortIds.get(statement.id) ?? statement.id}`}`;
    if (known === undefined) cards.set(key, { speaker, quote, places: [place], marks });
    else if (!known.places.includes(place)) cards.set(key, { ...known, places: [...known.places, place] });
  }
  return [...cards.values()];
}

/** Draws one card: who, in which words, where, and what to know. */
export function drawCard({ speaker, quote, places, marks }: Card, screen: Screen, cells: number): string[] {
  const where = places.flatMap((place, at) => wrapText(at === 0 ? place : `also in ${place}`, cells - 2));
  return [
    ...wrapText(speaker, cells).map((line) => paint(screen, 'strong', line)),
    ...indent(wrapText(quote, cells - 2), '  '),
    ...indent(
      where.map((line) => paint(screen, 'dim', line)),
      '  ',
    ),
    ...marks.flatMap((mark) => indent(wrapText(mark, cells - 4), '  ! ').map((line) => paint(screen, 'caution', line))),
  ];
}

/** What a reader must know about a passage before leaning on it. */
function findMarks(passage: Passage, record: ClaimRecord, papers: Papers): string[] {
  const statement = papers.statements.get(passage.statement)!;
  const document = papers.documents.get(passage.document)!;
  const marks: string[] = [];
  if (statement.headline) marks.push('in a headline or label: shown, never support');
  if (passage.reach === 'implied')
    marks.push('implied: not denied by name; a wider denial covers it, and changes no standing');
  const part = passage.part === null ? null : PART_WORDS[passage.part];
  if (part !== null) marks.push(part);
  const spoken = record.standing.spoken.filter((each) => each.statement === statement.id);
  if (spoken.some((each) => each.earlier))
    marks.push('earlier statement: made before this was first reported, no answer to it');
  if (spoken.length > 0 && spoken.every((each) => !each.firsthand)) marks.push('by another’s word, not in their own');
  if (statement.hedges.length > 0)
    marks.push(`hedged: ${statement.hedges.map((hedge) => `“${cleanText(hedge)}”`).join(', ')}`);
  if (statement.when !== null && statement.when !== document.published) marks.push(`said ${nameDate(statement.when)}`);
  if (statement.made === 'person') marks.push('entered or corrected by a person');
  return marks;
}
