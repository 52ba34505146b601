import type { Case, OpenOptions } from './case.ts';
import { Failure } from '../model/failure.ts';

/** Opens a case, or makes a new one. */
export function openCase(_path: string, _options: OpenOptions = {}): Case {
  throw new Failure('not-a-case', 'not written yet');
}
