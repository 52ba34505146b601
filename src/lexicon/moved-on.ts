/** Words by which a draft says that something has not happened so far, as regular expressions on lower case. */
export const SO_FAR: readonly string[] = [
  'yet to',
  'not yet',
  'yet',
  'so far',
  'to date',
  'until now',
  'as of now',
  'no decision',
  'is pending',
  'still (?:has not|have not|awaits?|waiting|undecided)',
];

/** Words by which a draft says that something goes on as it was. */
export const STILL: readonly string[] = [
  'still',
  'stands? by',
  'remains?',
  'continues? to',
  'currently',
  'to this day',
  'has not (?:changed|withdrawn|retracted)',
  'only (?:been )?asked',
];

/** Words by which a document says that something is no longer as it was: offices left, words taken back. Lower case, as regular expressions. */
export const ENDED: readonly string[] = [
  'resign(?:ed|s|ation)?',
  'stepped down',
  'step down',
  'quit',
  'left (?:the|his|her|their|its)',
  'was (?:fired|dismissed|ousted|removed|replaced|sacked)',
  'has (?:since )?(?:left|resigned|withdrawn|retracted|apologi[sz]ed)',
  'walked back',
  'took back',
  'retract(?:ed|s|ion)?',
  'withdrew',
  'withdrawn',
  'reversed',
  'backtracked',
  'corrected',
  'correction',
  'was wrong',
  'misspoke',
  'misspoken',
  'no longer',
  'apologi[sz]ed',
  'clarified',
  'ceded',
  'closed',
  'ended',
];

/** Words by which a publisher takes back what a sentence says. Lower case, as regular expressions. */
export const CORRECTED: readonly string[] = [
  '(?:that|this|it|which) (?:was|is) (?:wrong|incorrect|inaccurate|untrue|an error|in error)',
  'regrets? the error',
  'an earlier version (?:of this (?:article|story) )?(?:said|stated|misstated)',
  'incorrectly (?:said|stated|reported)',
  'misstated',
  'has been (?:corrected|retracted)',
];
