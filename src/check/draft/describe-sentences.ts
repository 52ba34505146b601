import { readTextWords, wordsWithin } from '../../claim/group/read-text-words.ts';
import type { GistWord } from '../../claim/group/gist.ts';
import { findPropositions } from '../../claim/find-propositions.ts';
import type { Proposition } from '../../claim/proposition.ts';
import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { findDates } from '../../mention/find-dates.ts';
import { findFigures } from '../../mention/find-figures.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Matter } from '../matter.ts';
import { findMatches } from '../place/find-matches.ts';
import { reachOf, touches } from '../place/index-places.ts';
import type { Item } from '../word/item.ts';
import { listItems } from '../word/list-items.ts';
import type { Clause, DraftSentence } from './draft-sentence.ts';

/** Blocks whose sentences are looked at. */
const CHECKED: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'caption']);
/** Cues of these stances do something by themselves; of the others they only say who speaks. */
const ACTING: ReadonlySet<string> = new Set([
  'request',
  'ask',
  'commit',
  'decline',
  'no-response',
  'concede',
  'confirm',
  'deny',
]);

/**
 * Reads the sentences of a draft's paragraphs, each with the places of the case that say most of it.
 * @param draft its reading, whose entities are among those of the matter
 * @param memory words read so far
 */
export function describeSentences(
  draft: Reading,
  matter: Matter,
  memory: Map<string, GistWord | null>,
): DraftSentence[] {
  const { document, sentences } = draft;
  // What an AI answer says is laid to nobody by its own name standing over it.
  const statements = draft.statements.filter(({ basis, chain }) => basis !== 'machine' && chain[0]?.kind !== 'machine');
  const { text } = document;
  const keys = matter.keys.get(document.id) ?? new Map<string, string>();
  const words = readTextWords(draft, keys, matter.weights, memory);
  const propositions = findPropositions(draft, keys);
  const attribution = statements.flatMap(attributionOf);
  const paragraphs = document.blocks.filter(({ kind }) => CHECKED.has(kind));
  const published = document.published ?? matter.asOf;
  return sentences.flatMap((span): DraftSentence[] => {
    const paragraph = paragraphs.findIndex((block) => touches(block.span, span));
    if (paragraph === -1) return [];
    const items = listItems(wordsWithin(words, [span]), attribution);
    const clauses = propositions
      .filter(({ spans }) => spans.some((one) => touches(one, span)))
      .map((proposition) =>
        describeClause(proposition, span, (spans) => listItems(wordsWithin(words, spans), attribution), matter),
      );
    const own = orderByDepth(statements.filter((one) => reachOf(one).some((part) => touches(part, span))));
    if (own[0] !== undefined && !clauses.some(({ weight }) => weight >= CHECKING.slight)) {
      // A refusal or a silence makes no proposition, and is a fact all the same.
      clauses.push(asClause(span, own[0], items, matter));
    }
    return [
      {
        span,
        text: text.slice(...span),
        paragraph,
        statements: own,
        clauses,
        items,
        matches: findMatches(items, matter.index, matter.weights),
        dates: findDates(text, span, published),
        figures: findFigures(text, span),
      },
    ];
  });
}

/** Where the words of a statement stand that only say who speaks. */
function attributionOf({ voice, stance, source, cue }: Statement): readonly Span[] {
  if (voice === 'document') return [];
  return ACTING.has(stance) ? [] : [...source, ...cue];
}

function describeClause(
  { spans, statement, negated }: Proposition,
  sentence: Span,
  read: (spans: readonly Span[]) => Item[],
  matter: Matter,
): Clause {
  const own = spans.flatMap(([start, end]): Span[] => {
    const part: Span = [Math.max(start, sentence[0]), Math.min(end, sentence[1])];
    return part[0] < part[1] ? [part] : [];
  });
  const items = read(own);
  const weight = items.reduce((sum, one) => sum + one.weight, 0);
  return {
    spans: own,
    statement,
    negated,
    items,
    weight,
    matches: weight < CHECKING.slight ? [] : findMatches(items, matter.index, matter.weights),
  };
}

/** A whole sentence as one clause. */
function asClause(span: Span, statement: Statement, items: readonly Item[], matter: Matter): Clause {
  const weight = items.reduce((sum, one) => sum + one.weight, 0);
  const matches = weight < CHECKING.slight ? [] : findMatches(items, matter.index, matter.weights);
  return { spans: [span], statement, negated: false, items, weight, matches };
}

function orderByDepth(statements: readonly Statement[]): Statement[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const depthOf = (one: Statement): number => {
    let depth = 0;
    for (let up = one.parent; up !== null && depth < 8; depth++) up = byId.get(up)?.parent ?? null;
    return depth;
  };
  return statements.toSorted((a, b) => depthOf(a) - depthOf(b));
}
