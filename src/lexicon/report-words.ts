/** Words by which a text marks that it repeats a report that it named before. Lower case. */
export const REPORT_WORDS: readonly string[] = [
  'allegedly',
  'alleged',
  'purportedly',
  'purported',
  'reported',
  'reportedly',
  'supposedly',
];
