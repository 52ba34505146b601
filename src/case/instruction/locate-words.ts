import type { Anchor } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import { Failure } from '../../model/failure.ts';
import type { Span } from '../../model/span.ts';
import type { WordsAt } from '../../model/instruction.ts';

/**
 * Where words stand in a document, as an anchor: at the span that was given, or where the words are found letter for letter but for white
 * space and the shape of quotation marks.
 * @param near of several places the one nearest to it is meant; null where only one place will do
 * @throws Failure `usage` where they stand nowhere, or in several places and none is nearer
 */
export function locateWords(document: Document, words: WordsAt, near: Span | null): Anchor {
  if (typeof words !== 'string') return anchorSpan(document, words);
  const places = findPlaces(document.text, words);
  const [first, second] = near === null ? places : places.toSorted((a, b) => measureGap(a, near) - measureGap(b, near));
  if (first === undefined) {
    throw new Failure('usage', `“${shorten(words)}” does not stand in ${document.name}; copy the words from it.`);
  }
  if (second !== undefined && near === null) {
    throw new Failure(
      'usage',
      `“${shorten(words)}” stands ${places.length} times in ${document.name}; give more of the words around it.`,
    );
  }
  return anchorSpan(document, first);
}

/** @throws Failure `usage` where the span does not lie in the document */
function anchorSpan(document: Document, [start, end]: Span): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > document.text.length || start >= end) {
    throw new Failure('usage', `${start}-${end} is no stretch of ${document.name}.`);
  }
  return { sha256: document.sha256, span: [start, end], words: document.text.slice(start, end) };
}

const SHAPES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'" };

/** All places of words in a text. Both are compared letter by letter, runs of white space as one. */
function findPlaces(text: string, words: string): Span[] {
  const wanted = flatten(words.trim());
  const given = flatten(text);
  const places: Span[] = [];
  if (wanted.letters === '') return places;
  for (let at = given.letters.indexOf(wanted.letters); at !== -1; at = given.letters.indexOf(wanted.letters, at + 1)) {
    places.push([given.at[at]!, given.at[at + wanted.letters.length - 1]! + 1]);
  }
  return places;
}

/** The letters of a text with white space evened out, and where each stands. */
function flatten(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const letters: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    const space = letter.trim() === '';
    if (space && letters.at(-1) === ' ') continue;
    letters.push(space ? ' ' : (SHAPES[letter] ?? letter));
    at.push(i);
  }
  return { letters: letters.join(''), at };
}

/** Letters between two stretches; 0 where they touch. */
function measureGap(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

function shorten(words: string): string {
  const flat = words.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
