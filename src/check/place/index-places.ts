import { readTextWords, wordsWithin } from '../../claim/group/read-text-words.ts';
import type { GistWord } from '../../claim/group/gist.ts';
import type { ClaimWeights } from '../../claim/weights/read-weights.ts';
import type { Entity } from '../../model/entity.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { keysOf } from './keys-of.ts';
import type { Place } from './place.ts';

/** All sentences of a case's documents, and where each word, synonym, name and number stands. */
export interface PlaceIndex {
  readonly places: readonly Place[];
  /** Positions of places, in order, by key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Positions of the places of each document, in order, by its id. */
  readonly byDocument: ReadonlyMap<string, readonly number[]>;
  /** Ids of the entities that each document names, by its id. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Keys of each document's entities → ids of the case's, by document. */
export function mapKeys(entities: readonly Entity[]): Map<string, Map<string, string>> {
  const byDocument = new Map<string, Map<string, string>>();
  for (const { id, members } of entities) {
    for (const { document, key } of members) {
      const keys = byDocument.get(document) ?? new Map<string, string>();
      byDocument.set(document, keys.set(key, id));
    }
  }
  return byDocument;
}

/** Everything that a statement takes on the page. */
export function reachOf(statement: Statement): readonly Span[] {
  return [...statement.source, ...statement.cue, ...statement.content];
}

export function touches(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/**
 * Reads every sentence of a case's documents into a form in which a draft's can be compared with them.
 * @param memory words read so far, shared with the draft's
 */
export function indexPlaces(
  readings: readonly Reading[],
  entities: readonly Entity[],
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): PlaceIndex {
  const keysByDocument = mapKeys(entities);
  const byDocument = new Map<string, number[]>();
  const named = new Map<string, Set<string>>();
  const places: Place[] = [];
  const byKey = new Map<string, number[]>();
  for (const reading of readings) {
    const words = readTextWords(reading, keysByDocument.get(reading.document.id) ?? new Map(), weights, memory);
    named.set(reading.document.id, new Set(words.flatMap(({ name }) => name ?? [])));
    const statementsOf = placeStatements(reading);
    const headings = reading.document.blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'list-item');
    for (const [sentence, span] of reading.sentences.entries()) {
      const place: Place = {
        at: places.length,
        reading,
        sentence,
        span,
        words: wordsWithin(words, [span]),
        statements: statementsOf[sentence]!,
        heading: headings.some((block) => touches(block.span, span)),
      };
      places.push(place);
      const own = byDocument.get(reading.document.id);
      if (own === undefined) byDocument.set(reading.document.id, [place.at]);
      else own.push(place.at);
      for (const key of new Set(place.words.flatMap(keysOf))) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [place.at]);
        else list.push(place.at);
      }
    }
  }
  return { places, byKey, byDocument, named };
}

/** The statements that touch each sentence, those that hold others first. */
function placeStatements({ sentences, statements }: Reading): Statement[][] {
  const lists: Statement[][] = sentences.map(() => []);
  const depths = new Map<string, number>();
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const depthOf = (statement: Statement): number => {
    let depth = 0;
    for (let up = statement.parent; up !== null && depth < 8; depth++) up = byId.get(up)?.parent ?? null;
    return depth;
  };
  for (const statement of statements) {
    depths.set(statement.id, depthOf(statement));
    for (const span of reachOf(statement)) {
      for (let i = findFirstEnding(sentences, span[0]); i < sentences.length && sentences[i]![0] < span[1]; i++) {
        if (!lists[i]!.includes(statement)) lists[i]!.push(statement);
      }
    }
  }
  return lists.map((list) => list.toSorted((a, b) => depths.get(a.id)! - depths.get(b.id)!));
}

function findFirstEnding(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place that holds an offset of a document; null where none does. */
export function placeAt({ places, byDocument }: PlaceIndex, document: string, offset: number): Place | null {
  const own = byDocument.get(document) ?? [];
  const at = findFirstEnding(
    own.map((one) => places[one]!.span),
    offset,
  );
  return at < own.length ? places[own[at]!]! : null;
}
