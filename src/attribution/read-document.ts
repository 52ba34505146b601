import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { findSentences } from '../text/find-sentences.ts';
import { findLocalEntities } from '../mention/find-local-entities.ts';
import { gatherCast } from './basis/cast.ts';
import { findOutermost } from './find-outermost.ts';
import { makeStatements } from './make-statements.ts';
import { openPage } from './page.ts';
import { readLevels } from './read-levels.ts';
import type { Weights } from './tagger/weights.ts';

export type { Weights } from './tagger/weights.ts';

/**
 * Document → its statements, with who is meant by every source.
 * @param weights trained weights; rules alone where null
 */
export function readDocument(document: Document, weights: Weights | null): Reading {
  const sentences = findSentences(document.text, document.blocks);
  const { mentions, entities } = findLocalEntities(document, sentences);
  const page = openPage(document, sentences);
  const drafts = readLevels(page, findOutermost(page, weights));
  const cast = gatherCast(mentions, entities);
  return { document, sentences, mentions, entities, statements: makeStatements(page, cast, drafts) };
}
