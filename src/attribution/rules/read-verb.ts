import type { Cue } from '../cue/find-cue.ts';
import type { Item } from '../line.ts';
import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import { readPassive } from './read-passive.ts';
import { findContentEnd, skipAddressee, skipCircumstances, skipOccasion } from '../phrase/find-content.ts';
import { findInvertedSubject } from '../phrase/find-inverted-subject.ts';
import { findSharedSubject, findSubject } from '../phrase/find-subject.ts';
import type { Phrase } from '../phrase/find-subject.ts';
import {
  isAdverb,
  isCut,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPersonalPronoun,
  isPreposition,
} from '../phrase/word-class.ts';

const CONNECTIVES = new Set(['and', 'but', 'or', 'while', 'when', 'after', 'before', 'than', 'then', 'from']);
const RELATIVES = new Set(['what', 'which', 'whom']);

/** The words before "…, she said" that she said: back to the line's start or the last cut. */
function contentBefore(items: readonly Item[], end: number): Phrase | null {
  let to = end;
  while (to > 0 && isMark(items[to - 1], ',')) to -= 1;
  if (to <= 0) return null;
  let from = to;
  // "Asked about the dam, “It held,” she said": the quotation alone.
  if (items[to - 1]?.kind === 'quote' && isMark(items[to - 2], ',')) return { from: to - 1, to };
  while (from > 0 && !isCut(items[from - 1])) from -= 1;
  while (from < to && items[from]?.kind === 'mark' && !'([$'.includes(items[from]?.lower ?? '')) from += 1;
  return from < to ? { from, to } : null;
}

/** Quotations after the verb, with at most marks between them. */
function quotesAfter(items: readonly Item[], from: number): Phrase | null {
  let at = from;
  while (items[at]?.kind === 'mark') at += 1;
  if (items[at]?.kind !== 'quote') return null;
  return { from: at, to: at + 1 };
}

const atEnd = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return (
    item === undefined || (item.kind === 'mark' && item.lower !== ',' && item.lower !== ':' && at >= items.length - 2)
  );
};

function build(
  items: readonly Item[],
  source: Phrase | null,
  cue: Phrase,
  contents: readonly (Phrase | null)[],
  speaks: boolean,
  open = false,
): Found | null {
  const content = contents.flatMap((part) => (part === null ? [] : spanOf(items, part.from, part.to)));
  if (content.length === 0 && !open) return null;
  return {
    source: source === null ? [] : spanOf(items, source.from, source.to),
    cue: spanOf(items, cue.from, cue.to),
    content,
    by: 'verb',
    speaks,
    open,
  };
}

/** The source after its verb, where the order is turned: `"…," said March`. */
function readInversion(items: readonly Item[], cue: Cue): Found | null {
  if (cue.voice !== 'finite' || cue.from !== cue.verb || cue.form.tenses.has('base')) return null;
  if (!/[cq]/.test(cue.form.frames) || cue.from === 0) return null;
  const before = items[cue.from - 1];
  if (before?.kind !== 'quote' && !isMark(before, ',')) return null;
  const quoted = before?.kind === 'quote' || items[cue.from - 2]?.kind === 'quote';
  const source = findInvertedSubject(items, cue.to);
  if (source === null) return null;
  if (!quoted) {
    const told = contentBefore(items, cue.from);
    if (told === null || !isClause(items, told.from, told.to)) return null;
    if (!isMark(items[source.to], ',') && !atEnd(items, source.to)) return null;
    for (let at = source.from; at < source.to; at += 1) {
      if (items[at]?.lower === 'who') break;
      if (isFiniteVerb(items[at])) return null;
    }
  }
  const content = contentBefore(items, cue.from);
  if (content === null) return null;
  const resume =
    isMark(items[source.to], ',') && !quoted
      ? { from: source.to + 1, to: findContentEnd(items, source.to + 1) }
      : quotesAfter(items, source.to);
  return build(
    items,
    source,
    { from: cue.from, to: cue.to },
    [content, resume !== null && resume.from < resume.to ? resume : null],
    true,
  );
}

/**
 * Reads source and content around a verb of saying.
 * @param last source of the attribution before it in the same line, which a participle shares ("…, adding")
 */
export function readVerb(
  items: readonly Item[],
  cue: Cue,
  last: Phrase | null,
): { found: Found; source: Phrase | null } | null {
  const { frames } = cue.form;
  if (cue.voice === 'passive') {
    const found = readPassive(items, cue);
    return found === null ? null : { found, source: null };
  }
  const inverted = readInversion(items, cue);
  if (inverted !== null) return { found: inverted, source: findInvertedSubject(items, cue.to) };
  // "ledgers showing", "voters saying": the noun right before the participle is its subject.
  const bare =
    cue.voice === 'participle' &&
    items[cue.from - 1]?.kind === 'word' &&
    !isFiniteVerb(items[cue.from - 1]) &&
    !isPreposition(items[cue.from - 1]) &&
    !isAdverb(items[cue.from - 1]) &&
    !CONNECTIVES.has(items[cue.from - 1]?.lower ?? '');
  let source = cue.voice === 'finite' || bare ? findSubject(items, cue.from) : null;
  const own = source !== null;
  // "quoted an official as saying".
  if (source === null && items[cue.from - 1]?.lower === 'as' && cue.voice === 'participle')
    source = findSubject(items, cue.from - 1);
  if (bare && source !== null) source = lastPart(items, source);
  if (source === null) {
    const before = items[cue.from - 1];
    if (
      cue.voice === 'finite' &&
      before !== undefined &&
      before.lower !== 'and' &&
      before.lower !== 'but' &&
      before.lower !== 'then' &&
      !isMark(before, ',')
    )
      return null;
    source = last ?? findSharedSubject(items, cue.from);
  }
  if (source === null) return null;

  const occasion = skipOccasion(items, cue.to);
  const cueSpan = { from: cue.from, to: occasion };
  let after = occasion;
  if (frames.includes('p') && !isMark(items[after], ',')) after = skipAddressee(items, after);
  const barred = items[after]?.lower === 'not' && items[after + 1]?.lower === 'to';
  const circumstances =
    !barred && /[cq]/.test(frames) && !(items[after]?.lower === 'to' && /[pi]/.test(frames))
      ? skipCircumstances(items, after)
      : { from: after, to: after };
  const target = items[circumstances.to];
  // The circumstances count only where they lead to something said.
  if (
    circumstances.to > circumstances.from &&
    (target === undefined ||
      target.kind === 'quote' ||
      isMark(target, ',') ||
      isMark(target, ':') ||
      target.lower === 'that' ||
      atEnd(items, circumstances.to))
  ) {
    after = circumstances.to;
  } else if (circumstances.to > circumstances.from && frames.includes('c')) {
    after = circumstances.to;
  }
  const limit = clauseLimit(items, source, after);
  const result = (found: Found | null): { found: Found; source: Phrase | null } | null =>
    found === null ? null : { found, source };

  const left = source.from - 1;
  if (own && RELATIVES.has(items[left]?.lower ?? '') && !/^[pi]/.test(frames)) {
    const end = findContentEnd(items, after);
    return result(
      build(
        items,
        source,
        cueSpan,
        [{ from: left, to: left + 1 }, end > after && !atEnd(items, after) ? { from: after, to: end } : null],
        false,
      ),
    );
  }
  const next = items[after];
  const quoted =
    own && (items[left]?.kind === 'quote' || (isMark(items[left], ',') && items[left - 1]?.kind === 'quote'));
  if (/[cqp]/.test(frames)) {
    const ended = atEnd(items, after);
    if (quoted && next?.lower !== 'that' && !isMark(next, ':')) {
      const resume = isMark(next, ',') && items[after + 1]?.kind !== 'quote' ? null : quotesAfter(items, after);
      return result(build(items, source, cueSpan, [contentBefore(items, left + 1), resume], true));
    }
    if (own && isMark(items[left], ',') && (ended || isMark(next, ','))) {
      const content = contentBefore(items, left);
      if (content !== null && !isAsClause(items, source)) {
        const end = isMark(next, ',') ? findContentEnd(items, after + 1) : after;
        const resumes = end > after + 1 && !(items[after + 1]?.lower.endsWith('ing') ?? false);
        return result(build(items, source, cueSpan, [content, resumes ? { from: after + 1, to: end } : null], true));
      }
    }
    if (own && items[left]?.lower === 'as' && !isMark(next, ':')) {
      // "As the Courier reported, the mayor left"; "the mayor left, as the Courier reported".
      if (isMark(next, ',') && (left <= 1 || (left === 2 && isMark(items[1], ','))))
        return result(
          build(items, source, cueSpan, [{ from: after + 1, to: findContentEnd(items, after + 1) }], false),
        );
      if (isMark(items[left - 1], ',') && (ended || isMark(next, ',')))
        return result(build(items, source, cueSpan, [contentBefore(items, left - 1)], false));
    }
    if (isMark(next, ':')) {
      const end = findContentEnd(items, after + 1);
      const content = end > after + 1 ? { from: after + 1, to: end } : null;
      return result(
        build(
          items,
          source,
          { from: cue.from, to: after === cue.to || after === occasion ? after + 1 : occasion },
          [content],
          true,
          content === null,
        ),
      );
    }
    if (isMark(next, ',') && items[after + 1]?.kind === 'quote') {
      return result(build(items, source, cueSpan, [{ from: after + 1, to: findContentEnd(items, after + 1) }], true));
    }
    if (next?.kind === 'quote')
      return result(build(items, source, cueSpan, [{ from: after, to: findContentEnd(items, after) }], true));
    if (ended) return null;
  }
  if (frames.includes('i') && (next?.lower === 'to' || barred))
    return result(build(items, source, cueSpan, [{ from: after, to: findContentEnd(items, after) }], true));
  if (frames.includes('p') && (next?.lower === 'to' || barred)) {
    // "urged him to resign": whom to ask is part of what is asked; "told him to resign" is not.
    const from = frames.startsWith('n') ? occasion : after;
    return result(build(items, source, cueSpan, [{ from, to: findContentEnd(items, after) }], true));
  }
  if (frames.includes('c') || frames.includes('n')) {
    const from = frames.includes('c') ? after : occasion;
    if (isMark(items[from], ',') || atEnd(items, from)) return null;
    if (!frames.includes('n') && (items[from]?.lower === 'to' || !isClause(items, from))) return null;
    const end = findContentEnd(items, from, limit);
    if (end > from) return result(build(items, source, cueSpan, [{ from, to: end }], true));
  }
  return null;
}

/** "the discovery of ledgers showing": the noun after the last "of" is what shows. */
function lastPart(items: readonly Item[], phrase: Phrase): Phrase {
  for (let at = phrase.to - 1; at > phrase.from; at -= 1)
    if (items[at]?.lower === 'of') return { from: at + 1, to: phrase.to };
  return phrase;
}

/** "that", a quotation, or words with a verb among them: "adds another layer" reports nothing. */
function isClause(items: readonly Item[], from: number, to = items.length): boolean {
  const opening = items[from];
  if (opening?.kind === 'quote' || opening?.lower === 'that' || isPersonalPronoun(opening)) return true;
  for (let at = from; at < Math.min(to, from + 30); at += 1) {
    const item = items[at];
    if (item?.kind === 'quote' || isFiniteVerb(item) || isPersonalPronoun(item)) return true;
    // A small word in -s after a plural-less noun, "the plan works", is taken for a verb too.
    if (
      at > from + 1 &&
      item?.kind === 'word' &&
      !item.capital &&
      item.lower.endsWith('s') &&
      !isPreposition(items[at - 1]) &&
      !isDeterminer(items[at - 1])
    )
      return true;
  }
  return false;
}

const SUBORDINATORS = new Set([
  'while',
  'although',
  'though',
  'if',
  'when',
  'because',
  'after',
  'before',
  'since',
  'whereas',
]);

/** "While Holm denied it, the ministry": what a subordinate clause reports ends at its comma. */
function clauseLimit(items: readonly Item[], source: Phrase, after: number): number {
  if (source.from === 0 || source.from > 2 || !SUBORDINATORS.has(items[source.from - 1]?.lower ?? ''))
    return items.length;
  for (let at = after; at < items.length; at += 1) if (isMark(items[at], ',')) return at;
  return items.length;
}

const isAsClause = (items: readonly Item[], source: Phrase): boolean => items[source.from - 1]?.lower === 'as';
