import type { Case } from '../case/case.ts';
import type { Document } from '../model/document.ts';
import { Failure } from '../model/failure.ts';

/**
 * The document that a person means: by id, beginning of an id or name, and by the beginning of a name, since files have long names.
 * @throws Failure `not-found`, `usage` where several begin so
 */
export function findDocument(opened: Case, reference: string): Document {
  try {
    return opened.document(reference);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'not-found') throw error;
    const begun = opened.documents().filter(({ name }) => name.toLowerCase().startsWith(reference.toLowerCase()));
    if (begun.length === 1) return begun[0]!;
    if (begun.length === 0) throw error;
    const names = begun.slice(0, 4).map(({ name }) => name);
    throw new Failure(
      'usage',
      `Several documents begin with ${reference}: ${names.join(', ')}${begun.length > 4 ? ', ...' : ''}.`,
    );
  }
}
