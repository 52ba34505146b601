/** Pronouns of the third person by what stands in their place when a name is written out. */
export const NAMED_BY_PRONOUN: ReadonlyMap<string, 'name' | 'possessive'> = new Map([
  ['he', 'name'],
  ['she', 'name'],
  ['they', 'name'],
  ['it', 'name'],
  ['him', 'name'],
  ['them', 'name'],
  ['i', 'name'],
  ['myself', 'name'],
  ['me', 'name'],
  ['we', 'name'],
  ['us', 'name'],
  ['his', 'possessive'],
  ['their', 'possessive'],
  ['its', 'possessive'],
  ['my', 'possessive'],
  ['our', 'possessive'],
]);

/** Verb forms after "I" or "we" → after a name. */
export const THIRD_PERSON: ReadonlyMap<string, string> = new Map([
  ['am', 'is'],
  ["'m", ' is'],
  ['’m', ' is'],
  ["'ve", ' has'],
  ['’ve', ' has'],
  ["'re", ' is'],
  ['’re', ' is'],
  ['have', 'has'],
  ["haven't", 'has not'],
  ['haven’t', 'has not'],
  ['do', 'does'],
  ["don't", 'does not'],
  ['don’t', 'does not'],
  ['are', 'is'],
  ['were', 'was'],
]);

/** Forms of address that go when the whole name is written. */
export const HONORIFICS: readonly string[] = ['Mr.', 'Mrs.', 'Ms.', 'Miss', 'Mr', 'Mrs', 'Ms'];
