import { STANCES } from '../../model/vocabulary.ts';
import type { Span } from '../../model/span.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { countCodePoints } from './count-code-points.ts';

/** A document that annotations may be about. */
export interface Annotated {
  readonly sha256: string;
  readonly textSha256: string;
  readonly url: string | null;
  readonly text: string;
}

/** A place that an annotation selects. */
export interface Selected {
  readonly document: Annotated;
  readonly span: Span;
  readonly part: 'source' | 'cue' | 'content' | null;
}

/** What one annotation says, found in the documents of a case. */
export type ReadAnnotation =
  | {
      readonly kind: 'statement';
      readonly document: Annotated;
      readonly source: readonly Span[];
      readonly cue: readonly Span[];
      readonly content: readonly Span[];
      readonly speaker: string | null;
      readonly stance: Stance | null;
    }
  | { readonly kind: 'note'; readonly document: Annotated; readonly span: Span; readonly text: string }
  | { readonly kind: 'left out'; readonly name: string; readonly reason: string };

type Json = Readonly<Record<string, unknown>>;

/** Whether a value looks like Web Annotations: a collection, a page, one annotation or a list of them. */
export function isAnnotations(value: unknown): boolean {
  return listItems(value).length > 0;
}

/**
 * Web Annotations (W3C, 2017) put into the terms of a case. One of ours, or one that names its parts as ours do, is a
 * statement; any other with words of its own is a note on the words that it selects.
 * @param documents of the case; each annotation is put on the one whose text, snapshot or address it names
 */
export function readAnnotations(value: unknown, documents: readonly Annotated[]): ReadAnnotation[] {
  return listItems(value).map((item) => readOne(item, documents));
}

function listItems(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(listItems);
  if (!isRecord(value)) return [];
  const types = [value['type']].flat();
  if (types.includes('Annotation')) return [value];
  if (types.includes('AnnotationPage')) return [value['items']].flat().flatMap(listItems);
  if (types.includes('AnnotationCollection')) return listItems(value['first']);
  return [];
}

function readOne(item: Json, documents: readonly Annotated[]): ReadAnnotation {
  const name = typeof item['id'] === 'string' ? item['id'] : 'an annotation without an id';
  const leave = (reason: string): ReadAnnotation => ({ kind: 'left out', name, reason });
  const selected: Selected[] = [];
  for (const target of [item['target']].flat()) {
    const found = isRecord(target) ? select(target, documents) : 'it selects no words';
    if (typeof found === 'string') return leave(found);
    selected.push(found);
  }
  const first = selected[0];
  if (first === undefined) return leave('it selects no words');
  if (selected.some(({ document }) => document !== first.document)) return leave('it is about several documents');
  if (selected.every(({ part }) => part === null)) {
    const text = readBody(item['body']);
    return text === '' ? leave('it says nothing') : { kind: 'note', document: first.document, span: first.span, text };
  }
  const spans = (wanted: Selected['part']): Span[] =>
    selected.filter(({ part }) => part === wanted).map(({ span }) => span);
  const stance = STANCES.find((each) => each === item['hearsay:stance']) ?? null;
  const speaker = item['hearsay:speaker'];
  return {
    kind: 'statement',
    document: first.document,
    source: spans('source'),
    cue: spans('cue'),
    content: spans('content'),
    speaker: typeof speaker === 'string' && speaker !== '' ? speaker : null,
    stance,
  };
}

/** The words that a target selects, letter for letter; else a reason in a sentence. */
function select(target: Json, documents: readonly Annotated[]): Selected | string {
  const document = findDocument(target['source'], documents);
  if (document === null) return 'it is about a document that is not in this case';
  const selectors = [target['selector']].flat().filter(isRecord);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = typeof quote?.['exact'] === 'string' ? quote['exact'] : null;
  const place = position === undefined ? null : toSpan(position, document.text);
  const part = (['source', 'cue', 'content'] as const).find((each) => each === target['hearsay:part']) ?? null;
  if (place !== null && (exact === null || document.text.slice(...place) === exact))
    return { document, span: place, part };
  if (exact === null || exact === '') return 'it selects no words';
  const found = findQuote(document.text, exact, toText(quote?.['prefix']), toText(quote?.['suffix']));
  return found === null
    ? 'the words that it quotes do not stand in the document, or stand there more than once'
    : { document, span: found, part };
}

function toSpan({ start, end }: Json, text: string): Span | null {
  if (typeof start !== 'number' || typeof end !== 'number' || start >= end) return null;
  const points = countCodePoints(text);
  const [from, to] = [points.toUnit(start), points.toUnit(end)];
  return from === null || to === null ? null : [from, to];
}

/** Where a quotation stands between what comes before and after it; null where nowhere, or where it cannot be told which. */
function findQuote(text: string, exact: string, prefix: string, suffix: string): Span | null {
  const all: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) all.push(at);
  const between = all.filter((at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length));
  const [only, ...more] = between.length > 0 ? between : all;
  return only === undefined || more.length > 0 ? null : [only, only + exact.length];
}

function findDocument(source: unknown, documents: readonly Annotated[]): Annotated | null {
  const id = isRecord(source) ? source['id'] : source;
  if (typeof id !== 'string') return null;
  const named = /^ni:\/\/[^/]*\/sha-256;([\w-]+)$/.exec(id);
  const hash = named === null ? null : Buffer.from(named[1]!, 'base64url').toString('hex');
  const snapshot = isRecord(source) ? source['hearsay:snapshot'] : null;
  return (
    documents.find(({ sha256 }) => sha256 === snapshot) ??
    documents.find(({ textSha256, sha256 }) => hash !== null && (textSha256 === hash || sha256 === hash)) ??
    documents.find(({ url }) => url !== null && url === id) ??
    null
  );
}

function readBody(body: unknown): string {
  return [body]
    .flat()
    .map((each) => (typeof each === 'string' ? each : isRecord(each) ? toText(each['value']) : ''))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
