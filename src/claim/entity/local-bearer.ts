import type { LocalEntity } from '../../model/reading.ts';
import { nameKey, nameWords } from './name-words.ts';

/** One entity of one document, on its way to the case's. */
export interface LocalBearer {
  readonly document: string;
  readonly entity: LocalEntity;
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Reads the names under which a document's entity goes. */
export function readBearer(document: string, entity: LocalEntity): LocalBearer {
  const keys = new Set([entity.name, ...entity.aliases].map(nameKey).filter((key) => key !== ''));
  return { document, entity, words: nameWords(entity.name), keys: [...keys] };
}
