/** Phrases by which a draft claims several sources, as regular expressions on lower case. */
export const MANY_SOURCES: readonly string[] = [
  '(?:several|multiple|many|numerous|various|a number of|a range of|dozens of|two|three|four|other) (?:\\p{L}+ ){0,2}(?:outlets|newspapers|papers|media|organi[sz]ations|publications|reports|sources|journalists|news agencies|broadcasters|accounts|witnesses|investigations)',
  '(?:widely|broadly|independently|repeatedly) (?:been )?(?:reported|confirmed|corroborated|documented|verified)',
  '(?:reported|confirmed|corroborated|verified) (?:widely|independently|by (?:several|multiple|many|numerous|various|other))',
  'media reports (?:agree|confirm)',
  'according to (?:several|multiple|many|numerous|various) ',
  'outlets (?:have )?(?:confirmed|reported)',
];
