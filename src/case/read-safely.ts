import { type Weights, readDocument } from '../attribution/read-document.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';

/** A document in which no statement could be sought. */
export interface Unread {
  /** Its id. */
  readonly document: string;
  /** One plain sentence. */
  readonly reason: string;
}

/** A reading, or one without anything in it and why. */
export interface SafeReading {
  readonly reading: Reading;
  readonly unread: Unread | null;
}

/** Reads a document so that one on which a stage fails cannot keep the whole case from its answers: it is kept, and listed with the reason. */
export function readSafely(document: Document, weights: Weights | null): SafeReading {
  try {
    return { reading: readDocument(document, weights), unread: null };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const reason = `${document.name} is kept, and no statements could be found in it: ${what}.`;
    const reading = { document, sentences: [], mentions: [], entities: [], statements: [] };
    return { reading, unread: { document: document.id, reason } };
  }
}
