import { type MaskedText, maskSpans } from './mask-spans.ts';
import { REDACTED, readRedacted, writeRedacted } from './redacted-snapshot.ts';
import { type Redaction, findRedaction } from './resolve-redactions.ts';
import { type Rewriting, rewritePayload, speaksOf } from './rewrite-payload.ts';
import { type Store, write } from '../open-store.ts';
import { appendEntry, readLog } from '../log.ts';
import { findWords, maskWords } from './find-words.ts';
import type { Document, Mark } from '../../model/document.ts';
import { Failure } from '../../model/failure.ts';
import type { LogEntry } from '../../model/decision.ts';
import type { Span } from '../../model/span.ts';
import { findAnchor } from '../anchor-words.ts';
import { listCaptures } from '../derive.ts';
import { purgeDerived } from './purge-derived.ts';
import { readSnapshot } from '../read-snapshot.ts';
import { toCanonicalJson } from '../canonical-json.ts';

/** What is to be taken out of a document. */
export type RedactionRequest =
  /** Words, wherever they stand in it, in any case. */
  | { readonly what: 'words'; readonly words: string; readonly reason: string }
  /** One place, in UTF-16 code units of its text; the same words elsewhere in it stay. */
  | { readonly what: 'span'; readonly span: Span; readonly reason: string }
  | { readonly what: 'document'; readonly reason: string };

/** What a redaction did. */
export interface RedactionDone {
  readonly entry: LogEntry;
  /** Id of what is left of the document; null where nothing is. */
  readonly document: string | null;
  /** At how many places words were masked; 0 where the whole document was erased. */
  readonly places: number;
  /** Entries of the log whose words were erased. */
  readonly erased: readonly number[];
  /** SHA-256 of the file in which it came (a mail with attachments, an archive), which may still hold it; null where it came by itself. */
  readonly inside: string | null;
  /** The words that were taken out, to be looked for elsewhere. */
  readonly words: readonly string[];
}

/**
 * Takes words, or all of it, out of a document for good: out of its snapshot, out of what decisions quoted of it, out of everything
 * derived. The log says that it was done, by whom and why. One transaction.
 * @param id of the document
 * @throws Failure `usage`, `not-found`
 */
export function redactDocument(
  store: Store,
  id: string,
  request: RedactionRequest,
  stamp: { readonly at: string; readonly actor: string },
): RedactionDone {
  const reason = request.reason.replaceAll(/\s+/g, ' ').trim();
  if (reason === '') throw new Failure('usage', 'Say why: the log keeps the reason of a redaction.');
  return write(store, () => {
    const log = readLog(store.db);
    const capture = listCaptures(log).find((one) => one.id === id);
    if (!capture) throw new Failure('not-found', `There is no document ${id} in this case any more.`);
    const document = readSnapshot(store, capture);
    const spans = findSpans(document, request);
    const words = listWords(document.text, spans, request);
    if (words.some((one) => findWords(reason, one).length > 0))
      throw new Failure(
        'usage',
        'The reason repeats what is to be redacted; it stays in the log, so say it without those words.',
      );

    const masked = maskSpans(document.text, document.blocks, spans);
    const bytes =
      request.what === 'document' ? null : writeRedacted(maskDocument(document, masked, words), capture.seq);
    const left = bytes && readRedacted(bytes);
    const { erased, instead } = rewriteLog(log, {
      old: document,
      new: left,
      words,
      moveAnchor: (anchor) => {
        const sha256 = left?.sha256 ?? '';
        const place = findAnchor(anchor, document);
        // What no longer stood anywhere still stands nowhere.
        if (!place) return { sha256, span: anchor.span, words: maskWords(anchor.words, words) };
        const span = masked.move(place);
        return { sha256, span, words: masked.text.slice(...span) };
      },
    });
    const erase = store.db.prepare('UPDATE log SET payload = NULL, salt = NULL WHERE seq = ? AND payload IS NOT NULL');
    for (const seq of erased) erase.run(seq);
    if (bytes && left)
      store.db.prepare('UPDATE snapshot SET sha256 = ?, bytes = ? WHERE n = ?').run(left.sha256, bytes, capture.seq);
    else store.db.prepare('DELETE FROM snapshot WHERE n = ?').run(capture.seq);
    const what = request.what === 'document' ? 'document' : 'words';
    const payload = { what, document: left?.id ?? null, reason, erased, instead } satisfies Redaction;
    const entry = appendEntry(store.db, { ...stamp, kind: 'redacted', payload });
    purgeDerived(store.db, id);
    const places = request.what === 'document' ? 0 : spans.length;
    return { entry, document: left?.id ?? null, places, erased, inside: findContainer(capture.payload), words };
  });
}

function findContainer({ inside }: Readonly<Record<string, unknown>>): string | null {
  if (typeof inside !== 'object' || inside === null || !('sha256' in inside)) return null;
  return typeof inside.sha256 === 'string' ? inside.sha256 : null;
}

function findSpans(document: Document, request: RedactionRequest): Span[] {
  if (request.what === 'document') return [];
  const spans = request.what === 'words' ? findWords(document.text, request.words) : [request.span];
  for (const [start, end] of spans) {
    if (start < 0 || end > document.text.length || !/\S/.test(document.text.slice(start, end)) || start >= end)
      throw new Failure(
        'usage',
        `${document.name} has no words at ${start}-${end}; it has ${document.text.length} characters.`,
      );
  }
  if (spans.length === 0 && request.what === 'words' && !findInMetadata(document, request.words))
    throw new Failure('not-found', `These words do not stand in ${document.name}.`);
  return spans;
}

function findInMetadata(document: Document, words: string): boolean {
  const { text: _text, ...metadata } = document;
  return findWords(JSON.stringify(metadata), words).length > 0;
}

function listWords(text: string, spans: readonly Span[], request: RedactionRequest): string[] {
  if (request.what === 'words') return [request.words];
  return [...new Set(spans.map((span) => text.slice(...span).trim()))];
}

function maskDocument(
  document: Document,
  masked: MaskedText,
  words: readonly string[],
): Parameters<typeof writeRedacted>[0] {
  const { id: _id, sha256: _sha256, textSha256: _textSha256, offsets: _offsets, ...kept } = document;
  const { text, blocks, move } = masked;
  const { places, marks } = document;
  const properties = Object.entries(document.properties ?? {}).map(([key, value]) => [key, maskWords(value, words)]);
  const fields = Object.entries(kept).map(([key, value]) => [
    key,
    typeof value === 'string' ? maskWords(value, words) : value,
  ]);
  return {
    ...kept,
    ...Object.fromEntries(fields),
    text,
    blocks,
    ...(places ? { places: places.map((place) => ({ ...place, span: move(place.span) })) } : {}),
    ...(marks ? { marks: marks.map((mark) => moveMark(mark, masked, words)) } : {}),
    ...(document.properties ? { properties: Object.fromEntries(properties) } : {}),
  };
}

function moveMark(mark: Mark, { move }: MaskedText, words: readonly string[]): Mark {
  const { span, at, by } = mark;
  return {
    ...mark,
    span: move(span),
    at: at === null ? null : move([at, at])[0],
    by: by === null ? null : maskWords(by, words),
  };
}

/** Which entries lose their payload, and what is read in its place. */
function rewriteLog(log: readonly LogEntry[], rewriting: Rewriting): Pick<Redaction, 'erased' | 'instead'> {
  const whole = rewriting.new === null;
  const erased: number[] = [];
  const instead: Record<string, Readonly<Record<string, unknown>>> = {};
  const earlier: LogEntry[] = [];
  for (const entry of log) {
    const { seq, payload, kind } = entry;
    if (payload === null) continue;
    if (kind === 'redacted') {
      earlier.push(entry);
      continue;
    }
    const concerns = speaksOf(payload, rewriting.old);
    if (!concerns && (kind === 'captured' || payload['about'] !== null)) continue;
    if (
      (kind === 'captured' && payload['sha256'] === rewriting.old.sha256) ||
      (whole && concerns && kind !== 'captured')
    ) {
      erased.push(seq);
      if (!whole) instead[seq] = { ...rewritePayload(payload, rewriting), mediaType: REDACTED };
      continue;
    }
    const rewritten = rewritePayload(payload, rewriting);
    if (toCanonicalJson(rewritten) === toCanonicalJson(payload)) continue;
    erased.push(seq);
    instead[seq] = rewritten;
  }
  // What an earlier redaction left of these entries stands in its own payload, and has to go from there.
  for (const { seq, payload } of earlier) {
    const redaction = findRedaction({ kind: 'redacted', payload });
    if (!redaction || !payload) continue;
    const left = Object.fromEntries(Object.entries(redaction.instead).filter(([of]) => !erased.includes(Number(of))));
    const rewritten: Record<string, unknown> = {
      ...rewritePayload<Record<string, unknown>>({ ...payload, instead: {} }, rewriting),
      instead: left,
    };
    if (whole && payload['document'] === rewriting.old.id) rewritten['document'] = null;
    if (toCanonicalJson(rewritten) === toCanonicalJson(payload)) continue;
    erased.push(seq);
    instead[seq] = rewritten;
  }
  return { erased: erased.toSorted((a, b) => a - b), instead };
}
