import { isNegated } from '../../claim/clause/is-negated.ts';
import { splitClauses } from '../../claim/clause/split-clauses.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { stripContrasts } from '../word/strip-contrasts.ts';
import type { Match } from './find-matches.ts';
import { touches } from './index-places.ts';

/** How a document tells what a draft says: the clause that holds most of it, and the statements that it stands in. */
export interface Telling {
  readonly match: Match;
  readonly clause: Span;
  readonly words: string;
  /** Those whose content holds most of the words in common, the innermost first; empty for the document's own voice. */
  readonly within: readonly Statement[];
  /** 1: says that it is so; -1: that it is not so; 0: something else in its sentence is not so. */
  readonly sign: 1 | 0 | -1;
  /** Share of the draft's words, names aside, that the clause itself answers. */
  readonly act: number;
}

/** A statement tells what a draft says where its content holds this share of the words in common. */
const HOLDS = 0.5;

/** How the place of a match tells it. */
export function findTelling(match: Match): Telling {
  const { place, answering } = match;
  const { text } = place.reading.document;
  const common = [...answering].map((at): Span => [place.words[at]!.start, place.words[at]!.end]);
  const clauses = splitClauses(text, place.span);
  const count = (spans: readonly Span[]): number =>
    common.filter((one) => spans.some((span) => touches(span, one))).length;
  const clause = clauses.toSorted((a, b) => count([b]) - count([a]) || a[0] - b[0])[0] ?? place.span;
  const within = place.statements
    .filter(({ voice, content }) => voice === 'attributed' && count(content) >= HOLDS * common.length)
    .toReversed();
  const said = within.filter(({ basis }) => basis !== 'machine');
  const denied = said.some(({ stance }) => stance === 'deny');
  const told = common.filter((_, i) => isWord(match, i)).map(([start]) => start);
  const sign = isNegative(text, clause, told) ? -1 : denied || isNegative(text, place.span) ? 0 : 1;
  return { match, clause, words: text.slice(...clause), within, sign, act: measureAct(match, clause) };
}

/** True where the word in common is no name: a "not" before a name alone turns nothing round. */
function isWord({ answering, place }: Match, i: number): boolean {
  return place.words[[...answering][i]!]!.name === null;
}

/** Share of a draft's words, names aside, that a stretch of the place answers. */
export function measureAct({ items, answers, place }: Match, clause: Span): number {
  let [held, all] = [0, 0];
  for (const [i, { kind, weight }] of items.entries()) {
    if (kind !== 'word') continue;
    all += weight;
    const word = place.words[answers[i]!];
    if (word !== undefined && word.start >= clause[0] && word.start < clause[1]) held += weight;
  }
  return all === 0 ? 1 : held / all;
}

const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|yet to|untrue|not true|(?:absolutely|completely|is|are|was|were) false|fictions?|inventions?|fabrications?)\b/giu;
/** How far behind a "not" what it turns round may stand, in UTF-16 code units. */
const REACH = 70;

/**
 * True for words that say that something is not so, by a "not" or by a verb such as "denied"; two of them cancel out.
 * @param told where words stand of which it matters whether they are turned round; all where absent
 */
export function isNegative(text: string, within: Span, told?: readonly number[]): boolean {
  const words = stripContrasts(text.slice(...within));
  const denials = words.match(DENYING)?.length ?? 0;
  const negated = isNegated(words, [[0, words.length]]);
  if (negated !== (denials % 2 === 1)) return denials > 0 || told === undefined || reachesTold(text, within, told);
  return false;
}

const NEGATOR =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|refus\w*|declin\w*|fail\w*|\w+n['’]t)\b/giu;

/** True where a word that matters follows a "not" closely. */
function reachesTold(text: string, within: Span, told: readonly number[]): boolean {
  return [...text.slice(...within).matchAll(NEGATOR)].some((match) => {
    const at = within[0] + match.index;
    return told.some((one) => one > at && one <= at + REACH);
  });
}

/** Where the first "not" or its like stands; null where there is none. */
export function findNegator(text: string, within: Span): number | null {
  const [match] = text.slice(...within).matchAll(NEGATOR);
  return match === undefined ? null : within[0] + match.index;
}
