import { findDates } from '../mention/find-dates.ts';
import { findFigures } from '../mention/find-figures.ts';
import type { Mention, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { findTokens } from '../text/find-tokens.ts';
import { carveSpans, joinSpans } from '../text/carve-spans.ts';
import { findFigurePhrases } from './clause/find-figure-phrases.ts';
import { isNegated } from './clause/is-negated.ts';
import { isAuxiliary, isVerb } from './clause/is-verb.ts';
import { readClauseWords } from './clause/read-clause-words.ts';
import { splitClauses } from './clause/split-clauses.ts';
import type { Proposition, PropositionMention } from './proposition.ts';

/** A content of fewer words is shown with its source and cue: alone it would say nothing. */
const ALONE = 7;
/** Fewer words than this are a remnant of cutting. */
const REMNANT = 2;

function countWords(text: string, span: Span): number {
  return findTokens(text, span).filter((token) => token.word).length;
}

/** Everything that a statement takes on the page. */
function extentOf(statement: Statement): Span[] {
  return joinSpans([...statement.source, ...statement.cue, ...statement.content]);
}

/** The items that share a character with `span`; the items are in order of where they end. */
function overlapping<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[1] <= span[0]) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.span[0] < span[1]; i++) {
    found.push(items[i]!);
  }
  return found;
}

/** The parts of `span` that lie in each sentence; what lies in none goes with itself. */
function cutAtSentences(span: Span, sentences: readonly { readonly span: Span }[]): Span[] {
  const parts = overlapping(sentences, span).map((sentence): Span => [
    Math.max(span[0], sentence.span[0]),
    Math.min(span[1], sentence.span[1]),
  ]);
  return parts.length > 0 ? parts : [span];
}

/** The mentions of the case's entities, in order. */
function placeMentions(mentions: readonly Mention[], entityOf: ReadonlyMap<string, string>): PropositionMention[] {
  return mentions
    .flatMap(({ span, entity, kind }) => {
      const id = entity === null ? undefined : entityOf.get(entity);
      return id === undefined ? [] : [{ span, entity: id, kind }];
    })
    .toSorted((a, b) => a.span[1] - b.span[1] || a.span[0] - b.span[0]);
}

/** Stances that make even a bare name or noun a claim: "denied the charge", "confirmed receipt". */
const TELLING_STANCES: ReadonlySet<string> = new Set([
  'deny',
  'confirm',
  'concede',
  'accuse',
  'allege',
  'correct',
  'request',
]);
/** Source and cue within this many code units of the content stand beside it. */
const BESIDE = 4;
/** A clause without a verb says something only with this many words. */
const VERBLESS = 5;

/** A heading of a text that somebody quotes whole: source and cue stand elsewhere. */
function isCarved({ headline, voice, source, cue, content }: Statement): boolean {
  const [start, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const beside = [...source, ...cue].some((span) => start - span[1] < BESIDE && span[0] - end < BESIDE);
  return headline && voice === 'attributed' && !beside;
}

/** True for a scrap of a sentence ("At one of the meetings", "In public."): it shows nothing by itself. */
function isScrap(text: string, spans: readonly Span[], statement: Statement): boolean {
  if (TELLING_STANCES.has(statement.stance) || (statement.headline && !isCarved(statement))) {
    return false;
  }
  const words = spans.flatMap((span) => findTokens(text, span)).filter((token) => token.word);
  return (
    words.length < VERBLESS &&
    !words.some(({ start, end }) => isVerb(text.slice(start, end).toLowerCase().replaceAll('’', "'")))
  );
}

function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.–—-]/u.test(text[from]!)) {
    from++;
  }
  while (to > from && /[\s,;:–—-]/u.test(text[to - 1]!)) {
    to--;
  }
  return [from, to];
}

function isAdverb(text: string, cue: readonly Span[]): boolean {
  return cue.length === 1 && /^\p{L}+ly$/u.test(text.slice(...cue[0]!));
}

/** True for words left over beside an attribution that say nothing by themselves: "As of May", "In one exchange", "and in March she has". */
function isRemnant(text: string, spans: readonly Span[]): boolean {
  const words = spans.flatMap((span) => readClauseWords(text, span)).filter(({ word }) => word);
  const last = words.length - 1;
  return (
    words.length < ALONE && !words.some(({ finite, lower }, at) => finite && !(isAuxiliary(lower) && at >= last - 1))
  );
}

/** Content that is interrupted by its own source or cue ("he is reportedly barred") in one piece; the interruption is a hole in it. */
function bridgeSpans(text: string, spans: readonly Span[], interruptions: readonly Span[]): Span[] {
  const bridged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = bridged.at(-1);
    const between = last === undefined ? [] : carveSpans([[last[1], start]], interruptions);
    if (last !== undefined && last[1] < start && between.every(([a, b]) => !/[\p{L}\p{N}]/u.test(text.slice(a, b)))) {
      last[1] = end;
    } else {
      bridged.push([start, end]);
    }
  }
  return bridged;
}

/**
 * Cuts what a document's statements say into clause-sized propositions. Words that a nested statement holds belong to that statement
 * alone. Refusals and silences say nothing, and give none.
 * @param reading of one document
 * @param entityOf key of the document's entity → id of the case's entity
 */
export function findPropositions(reading: Reading, entityOf: ReadonlyMap<string, string>): Proposition[] {
  const { document, sentences, statements, mentions } = reading;
  const { text } = document;
  const nested = new Map<string, Span[]>();
  for (const statement of statements) {
    if (statement.parent !== null) {
      nested.set(statement.parent, [...(nested.get(statement.parent) ?? []), ...extentOf(statement)]);
    }
  }
  const ranges = sentences.map((span) => ({ span }));
  const attributed = joinSpans(
    statements.filter(({ voice, headline }) => voice === 'attributed' && !headline).flatMap(extentOf),
  ).map((span) => ({ span }));
  const sentenceAt = (span: Span): Span => overlapping(ranges, span)[0]?.span ?? span;
  const propositions: Proposition[] = [];
  const placed = placeMentions(mentions, entityOf);
  const add = (statement: Statement, spans: readonly Span[], byTheWay = false): void => {
    const own = spans.flatMap((span) => overlapping(placed, span));
    const wide = joinSpans(spans.flatMap((span) => overlapping(ranges, span).map((range) => range.span)));
    propositions.push({
      document,
      statement,
      spans,
      entities: [...new Set(own.map(({ entity }) => entity))],
      dates: spans.flatMap((span) => findDates(text, span, document.published)),
      figures: spans.flatMap((span) => findFigures(text, span)),
      ...(byTheWay ? { byTheWay } : {}),
      negated: !byTheWay && isNegated(text, spans),
      mentions: wide.flatMap((span) => overlapping(placed, span)),
    });
  };
  for (const statement of statements) {
    if (statement.stance === 'decline' || statement.stance === 'no-response') {
      continue;
    }
    const inside = joinSpans(nested.get(statement.id) ?? []);
    const attribution = joinSpans([...statement.source, ...statement.cue]);
    const beside = statement.voice === 'document' ? attributed : inside.map((span) => ({ span }));
    // "The contacts had been reported": without its verb the clause would say nothing. An adverb can go.
    const holes = statement.source.length === 0 && !isAdverb(text, statement.cue) ? [] : attribution;
    const clauses: Span[][] = [];
    for (const span of bridgeSpans(text, carveSpans(statement.content, inside), attribution)) {
      for (const part of cutAtSentences(span, ranges)) {
        for (const clause of splitClauses(text, part, holes)) {
          const pieces = carveSpans([clause], holes)
            .map((piece) => trim(text, piece))
            .filter(([start, end]) => end > start);
          if (pieces.length > 0) {
            clauses.push(pieces);
          }
        }
      }
    }
    const kept = clauses.filter((pieces) => {
      const count = pieces.reduce((sum, piece) => sum + countWords(text, piece), 0);
      const alone = overlapping(beside, sentenceAt(pieces[0]!)).length === 0;
      return (
        count >= REMNANT &&
        !isScrap(text, pieces, statement) &&
        (alone || TELLING_STANCES.has(statement.stance) || !isRemnant(text, pieces))
      );
    });
    if (kept.length === 0) {
      if (
        !statement.headline &&
        statement.voice === 'attributed' &&
        !nested.has(statement.id) &&
        statement.content.length > 0
      ) {
        add(statement, extentOf(statement));
      }
      continue;
    }
    for (const [i, pieces] of kept.entries()) {
      const count = pieces.reduce((sum, piece) => sum + countWords(text, piece), 0);
      const short =
        !isCarved(statement) && statement.voice === 'attributed' && kept.length === 1 && i === 0 && count < ALONE;
      add(statement, short ? joinSpans([...attribution, ...pieces]) : pieces);
      for (const piece of isCarved(statement) ? [] : pieces) {
        for (const phrase of findFigurePhrases(text, piece)) {
          add(statement, [phrase], true);
        }
      }
    }
  }
  return propositions.toSorted((a, b) => a.spans[0]![0] - b.spans[0]![0] || a.spans.at(-1)![1] - b.spans.at(-1)![1]);
}
