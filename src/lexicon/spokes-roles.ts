/** Words for whoever speaks for somebody else: their words are those of the body or person that they speak for. Lower case. */
export const SPOKES_ROLES: readonly string[] = [
  'communications director',
  'press office',
  'press officer',
  'press secretary',
  'representative',
  'representatives',
  'spokesman',
  'spokesmen',
  'spokespeople',
  'spokesperson',
  'spokespersons',
  'spokeswoman',
  'spokeswomen',
];
