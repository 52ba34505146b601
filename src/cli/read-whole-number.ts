import { Failure } from '../model/failure.ts';

/** A number that a person gave, or a sentence that says what is wrong with it. */
export function readWholeNumber(words: string, name: string): number {
  if (!/^\d{1,9}$/.test(words))
    throw new Failure('usage', `${name} takes a whole number, not ${JSON.stringify(words)}.`);
  return Number(words);
}
