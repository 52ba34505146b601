/**
 * How much more a word claims than the plain word for the same thing: "persuaded" more than "asked", "covert" more than none. From
 * stems; a title takes the wording with the least.
 */
export const WORD_STRENGTH: readonly (readonly [degree: number, words: string])[] = [
  [1, 'urge press insist push plead beg lobby'],
  [2, 'persuade convince pressure demand coerce cajole'],
  [3, 'force order compel bully blackmail threaten'],
  [1, 'repeated repeatedly frequent frequently extensive close'],
  [2, 'secret secretly covert covertly clandestine hidden undisclosed illicit shadowy private privately'],
  [1, 'pull seize snatch grip'],
  [2, 'yank drag shove assault attack manhandle'],
  [3, 'batter beat brutalise brutalize pummel'],
  [1, 'refuse reject rebuff'],
  [2, 'defy flout scorn'],
  [1, 'claim contend'],
  [2, 'admit confess boast'],
  [1, 'breach penetrate'],
  [2, 'hack compromise steal infiltrate'],
  [1, 'misleading inaccurate'],
  [2, 'false lie lied mislead deceive'],
  [3, 'fraud fabricate perjury treason'],
  [1, 'oust remove dismiss'],
  [2, 'sack fire dump axe purge boot'],
  [1, 'careless sloppy'],
  [2, 'reckless negligent'],
  [1, 'suggest'],
  [1, 'massive huge enormous staggering sweeping'],
  [2, 'outrageous shocking scandalous disgraceful shameful'],
  [1, 'plunge soar surge slash'],
  [1, 'prove confirm'],
  [2, 'certainly undoubtedly clearly obviously definitely'],
  [1, 'very extremely highly totally completely absolutely'],
];
