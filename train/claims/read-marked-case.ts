import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/attribution/read-document.ts';
import { findBlocks } from '../../src/text/find-blocks.ts';
import { loadWeights } from '../../src/case/load-weights.ts';
import { loadWordVectors } from '../../src/case/load-word-vectors.ts';
import { findCaseEntities } from '../../src/claim/find-case-entities.ts';
import { findPropositions } from '../../src/claim/find-propositions.ts';
import { findBearing } from '../../src/claim/denial/find-bearing.ts';
import type { Bearing } from '../../src/claim/denial/find-bearing.ts';
import { describePropositions } from '../../src/claim/group/describe-propositions.ts';
import type { Gist } from '../../src/claim/group/gist.ts';
import type { Document } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';

/** One proposition of a case that somebody marked by hand. */
export interface Marked {
  readonly gist: Gist;
  readonly bearing: Bearing;
  /** Ids of the key's claims that it says. */
  readonly says: ReadonlySet<string>;
  /** Ids of the key's claims that it denies. */
  readonly denies: ReadonlySet<string>;
}

interface Key {
  readonly documents: readonly string[] | Readonly<Record<string, string>>;
  readonly claims: readonly {
    readonly id: string;
    readonly passages: readonly (readonly [string, string])[];
    readonly denials?: readonly (readonly [string, string])[];
  }[];
}

interface Export {
  readonly documents: readonly (Omit<Document, 'textSha256' | 'language' | 'blocks' | 'offsets'> & {
    readonly text_sha256: string;
  })[];
}

function wordsOf(text: string): { readonly word: string; readonly span: Span }[] {
  return [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    span: [match.index, match.index + match[0].length],
  }));
}

function stripEnding(name: string): string {
  return name.replace(/\.\w+$/u, '');
}

/** Where the words of a snippet stand; empty where they do not follow one another in the text. */
function findSnippet(words: ReturnType<typeof wordsOf>, snippet: string): Span[] {
  const wanted = wordsOf(snippet).map(({ word }) => word);
  for (let i = 0; i + wanted.length <= words.length; i++) {
    if (wanted.every((word, k) => words[i + k]!.word === word)) {
      return words.slice(i, i + wanted.length).map(({ span }) => span);
    }
  }
  return [];
}

/**
 * Reads a case's documents anew and marks their propositions by a key: a proposition carries a snippet of which it holds half the words.
 * @param keyPath an answer key as `hearsay eval case` reads it
 * @param exportPath what `hearsay export` wrote for its documents
 */
export function readMarkedCase(keyPath: string, exportPath: string): Marked[] {
  const key = JSON.parse(readFileSync(keyPath, 'utf8')) as Key;
  const { documents } = JSON.parse(readFileSync(exportPath, 'utf8')) as Export;
  const vectors = loadWordVectors();
  const readings = documents.map((document) =>
    readDocument(
      {
        ...document,
        language: 'en',
        textSha256: document.text_sha256,
        blocks: findBlocks(document.text, document.title),
        offsets: [{ text: 0, source: 0, length: document.text.length }],
      },
      loadWeights(),
    ),
  );
  const entities = findCaseEntities(readings, []);
  const gists = readings.flatMap((reading) => {
    const entityOf = new Map(
      entities.flatMap(({ id, members }) =>
        members.filter(({ document }) => document === reading.document.id).map((member) => [member.key, id] as const),
      ),
    );
    return describePropositions(reading, findPropositions(reading, entityOf), entityOf, vectors, new Map());
  });
  const marks = gists.map(() => ({ says: new Set<string>(), denies: new Set<string>() }));
  const wordsByName = new Map(documents.map(({ name, text }) => [stripEnding(name), wordsOf(text)]));
  const nameOf = (place: string): string => {
    const named = Array.isArray(key.documents) ? place : ((key.documents as Record<string, string>)[place] ?? place);
    return stripEnding(named);
  };
  const mark = (place: string, snippet: string, put: (at: number) => void): void => {
    const name = nameOf(place);
    const spans = findSnippet(wordsByName.get(name) ?? [], snippet);
    for (const [at, { proposition }] of gists.entries()) {
      if (spans.length === 0 || stripEnding(proposition.document.name) !== name) {
        continue;
      }
      const held = spans.filter(([from, to]) => proposition.spans.some(([start, end]) => from < end && start < to));
      if (held.length * 2 >= spans.length) {
        put(at);
      }
    }
  };
  for (const claim of key.claims) {
    for (const [place, snippet] of claim.passages) {
      mark(place, snippet, (at) => marks[at]!.says.add(claim.id));
    }
    for (const [place, snippet] of claim.denials ?? []) {
      mark(place, snippet, (at) => marks[at]!.denies.add(claim.id));
    }
  }
  return gists.map((gist, at) => ({ gist, bearing: findBearing(gist), ...marks[at]! }));
}
