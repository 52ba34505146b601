import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { Matter } from '../matter.ts';
import type { DraftSentence } from './draft-sentence.ts';

/** A sentence that names nobody and no number is a claim only where it weighs as much. */
const NAMELESS = 3.4;

/** False for questions, turns of phrase and what is too slight or too general to be looked up. */
export function isClaim({ text, items }: DraftSentence, { entities }: Matter): boolean {
  if (/\?["”’')\]]*\s*$/u.test(text)) return false;
  const words = items.filter(({ kind, weight }) => kind === 'word' && weight > 0.2);
  const weight = items.reduce((sum, one) => sum + one.weight, 0);
  if (weight < CHECKING.slight) return false;
  const told = items.some(
    ({ kind, key, loose }) => kind === 'number' || (kind === 'name' && !loose && entities.get(key)?.kind !== 'place'),
  );
  return told ? words.length > 0 : weight >= NAMELESS;
}
