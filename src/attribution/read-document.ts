import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { findSentences } from '../text/find-sentences.ts';
import { findLocalEntities } from '../mention/find-local-entities.ts';
import { gatherCast } from './basis/cast.ts';
import { findAttributions } from './find-attributions.ts';
import { makeStatements } from './make-statements.ts';
import { openPage } from './page.ts';
import { readLevels } from './read-levels.ts';

/** Trained weights, as `loadWeights` of the composition root hands them in. */
export type Weights = {
  readonly version: string;
  readonly tables: Readonly<Record<string, Float32Array | Int8Array | Uint32Array>>;
  readonly meta: unknown;
};

/**
 * Document → its statements, with who is meant by every source.
 * @param _weights trained weights; rules alone where null
 */
export function readDocument(document: Document, _weights: Weights | null): Reading {
  const sentences = findSentences(document.text, document.blocks);
  const { mentions, entities } = findLocalEntities(document, sentences);
  const page = openPage(document, sentences);
  const drafts = readLevels(page, findAttributions(page, [[0, document.text.length]]));
  const cast = gatherCast(mentions, entities);
  return { document, sentences, mentions, entities, statements: makeStatements(page, cast, drafts) };
}
