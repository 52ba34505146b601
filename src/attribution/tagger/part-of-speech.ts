/** Parts of speech that the tagger tells apart: Penn Treebank tags, the rare ones put with their like. */
export const PARTS_OF_SPEECH = [
  'NN',
  'NNS',
  'NNP',
  'PRP',
  'PRP$',
  'DT',
  'WDT',
  'WP',
  'WRB',
  'IN',
  'TO',
  'RP',
  'JJ',
  'RB',
  'MD',
  'VB',
  'VBP',
  'VBZ',
  'VBD',
  'VBN',
  'VBG',
  'CC',
  'CD',
  'POS',
  'UH',
  'SYM',
  '.',
  ',',
  ':',
  "''",
  '(',
] as const;

/** Number of a tag in `PARTS_OF_SPEECH`. */
export const POS = Object.fromEntries(PARTS_OF_SPEECH.map((tag, i) => [tag, i])) as Readonly<
  Record<(typeof PARTS_OF_SPEECH)[number], number>
>;
