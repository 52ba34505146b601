import type { Document } from '../model/document.ts';
import { findBlocks } from '../text/find-blocks.ts';

/** A document that is nothing but a text: for tests, and for texts that were pasted in. */
export function documentOf(text: string, known: Partial<Document> = {}): Document {
  return {
    id: 'd',
    name: 'd',
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    sha256: '',
    textSha256: '',
    text,
    blocks: findBlocks(text),
    offsets: [],
    ...known,
  };
}
