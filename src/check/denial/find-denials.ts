import { isRejecting } from '../../claim/denial/find-rejection.ts';
import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { POINTING_WORDS } from '../../lexicon/rejection-phrases.ts';
import type { ClaimRecord } from '../../model/case-records.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Matter } from '../matter.ts';
import type { Match } from '../place/find-matches.ts';
import { comparePlace } from '../place/find-matches.ts';
import { placeAt, reachOf, touches } from '../place/index-places.ts';
import type { Place } from '../place/place.ts';
import { measureAct } from '../place/find-telling.ts';
import { matchesOf } from '../place/matches-around.ts';
import { wordKeysOf } from '../../text/compare-words.ts';
import type { Item } from '../word/item.ts';
import { wordsOf } from '../../text/words-of.ts';
import type { Sayer } from '../source/who-says.ts';
import { makerAsSayer, sayersOf } from '../source/who-says.ts';

/** A denial in the case of what a sentence of a draft says. */
export interface Denial {
  readonly reading: Reading;
  readonly statement: Statement;
  /** Its words. */
  readonly spans: readonly Span[];
  /** Whoever denies, from the innermost outwards. */
  readonly by: readonly Sayer[];
}

const pointing: ReadonlySet<string> = new Set(POINTING_WORDS);
/** A content of so few words that holds a pointing one ("this", "the fraud claims") stands for what was said just before. */
const POINTER = 5;
/** So many sentences after what it denies one may stand. */
const AFTER = 5;
/** A denial on the same claim shares at least so many words with what it is to deny, names aside. */
const LEAST_WORDS = 2;
/** Share of the draft's words, names aside, that a denial answers. */
const LEAST_ACT = 0.33;
/** How well a word must be answered to count. */
const ANSWERED = 0.75;
/** Share of the words in common that must lie in the denial. */
const INSIDE = 0.6;

/**
 * Everything in the case that denies what a sentence says: by the claims on which its words stand, and, because what is one claim may be
 * split over several, by the words of denials wherever they stand.
 */
export function findDenials(sentence: DraftSentence, matter: Matter): Denial[] {
  const found = new Map<string, Denial>();
  const add = (statement: Statement, spans: readonly Span[]): void => {
    const reading = matter.readings.get(statement.document);
    const chain = sayersOf(statement, matter).filter(({ kind }) => kind !== 'machine');
    const by = chain.length > 0 || reading === undefined ? chain : makerAsSayer(reading, matter);
    if (by.length === 0 || reading === undefined || found.has(statement.id)) return;
    found.set(statement.id, { reading, statement, spans, by });
  };
  const matches = matchesOf(sentence);
  const top = matches[0]?.matter ?? 0;
  for (const match of matches) {
    if (match.matter < CHECKING.denied) continue;
    if (match.matter >= CHECKING.near * top) {
      for (const { statement, place } of findAnswersTo(match, matter)) add(statement, [place.span]);
    }
    if (match.answering.size < LEAST_WORDS || measureAct(match, match.place.span) < LEAST_ACT) continue;
    for (const statement of match.place.statements) {
      if (isDenial(statement, match.place) && shareWithin(match, reachOf(statement)) >= INSIDE) {
        add(statement, [match.place.span]);
      }
    }
  }
  for (const { claim } of claimsUnder(sentence, matter)) {
    for (const { stance, reach, statement, document, spans } of claim.passages) {
      const denying = matter.statements.get(statement);
      if (stance !== 'deny' || reach !== 'direct' || denying === undefined) continue;
      const place = placeAt(matter.index, document, spans[0]![0]);
      if (place === null) continue;
      const match = comparePlace(sentence.items, matter.index, place.at, matter.weights);
      if (match.matter >= CHECKING.denied && countWords(match, sentence.items) >= LEAST_WORDS) {
        add(denying, [place.span]);
      }
    }
  }
  return [...found.values()];
}

/** How many of the draft's words, names aside, a place answers with its own. */
function countWords({ hits, place, answering }: Match, items: readonly Item[]): number {
  const stems = new Set([...answering].flatMap((at) => place.words[at]!.word?.stem ?? []));
  return stems.size === 0 ? 0 : items.filter(({ kind }, i) => kind === 'word' && hits[i]! >= ANSWERED).length;
}

/** "He denied this", "She rejected the fraud claims", in the sentence after one that says what a draft says. */
function findAnswersTo({ place, score }: Match, { index }: Matter): { statement: Statement; place: Place }[] {
  if (score < CHECKING.supported) return [];
  return Array.from({ length: AFTER }, (_, i) => i + 1).flatMap((step) => {
    const next = index.places[place.at + step];
    if (next === undefined || next.reading !== place.reading) return [];
    return next.statements
      .filter((one) => isDenial(one, next) && one.source.length > 0 && isPointer(one, next, step))
      .map((statement) => ({ statement, place: next }));
  });
}

/** True for a denial of what was just said: "this" of the sentence before, "the account" of one a little farther back. */
function isPointer({ content }: Statement, { reading }: Place, step: number): boolean {
  const [first = ''] = wordsOf(reading.document.text, content).split(/[,;“"]/u);
  const words = wordKeysOf(first);
  if (words.length > POINTER || words.includes('all')) return false;
  return words.some((word) => pointing.has(word) && (step === 1 || word.length > 4));
}

/** The claims of which an affirming passage holds the words of a sentence. */
export function claimsUnder(sentence: DraftSentence, { claims }: Matter): ClaimRecord[] {
  const found = new Set<ClaimRecord>();
  for (const match of matchesOf(sentence)) {
    if (match.matter < CHECKING.supported) continue;
    const { document } = match.place.reading;
    for (const record of claims) {
      if (found.has(record)) continue;
      const holds = record.claim.passages.some(
        ({ document: id, spans, stance }) =>
          id === document.id && stance !== 'deny' && shareWithin(match, spans) >= INSIDE,
      );
      if (holds) found.add(record);
    }
  }
  return [...found];
}

/** True for a statement by which somebody turns something down in the words of one sentence. */
export function isDenial(statement: Statement, { reading, span }: Place): boolean {
  if (statement.voice === 'attributed' && statement.stance === 'deny') return true;
  const inside = statement.content.flatMap(([start, end]): Span[] => {
    const part: Span = [Math.max(start, span[0]), Math.min(end, span[1])];
    return part[0] < part[1] ? [part] : [];
  });
  return isRejecting(reading.document.text, statement, inside);
}

/** Share of the words in common that lie in spans. */
export function shareWithin({ place, answering }: Match, spans: readonly Span[]): number {
  let inside = 0;
  for (const at of answering) {
    const { start, end } = place.words[at]!;
    if (spans.some((span) => touches(span, [start, end]))) inside++;
  }
  return answering.size === 0 ? 0 : inside / answering.size;
}
