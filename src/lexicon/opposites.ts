/** Words that say opposite things of one matter, a row a pair of sides. Where one report uses a left word and another a right one, one denies the other. */
export const OPPOSITES: readonly (readonly [left: string, right: string])[] = [
  ['secure safe protected security', 'hack hacked breach compromise vulnerable unprotected exposed insecure'],
  ['truthful true honest accurate correct', 'false untrue misleading lie lied inaccurate wrong incorrect'],
  ['consistent same match', 'contradict contradiction inconsistent conflict'],
  ['guilty', 'innocent'],
  ['legal lawful proper appropriate', 'illegal unlawful improper inappropriate criminal'],
  [
    'intent intentional deliberate deliberately knowingly purposely',
    'mistake inadvertent accident accidental accidentally unintentional unwittingly',
  ],
  [
    'regular regularly frequent ongoing repeated repeatedly several multiple twice thrice three four five dozens',
    'once single only sole',
  ],
  ['same similar like comparable', 'different distinct unlike'],
  ['precedent', 'unprecedented'],
  ['first', 'never'],
  ['secret secretly covert undisclosed hidden', 'open openly public publicly transparent disclosed'],
  ['independent independently', 'controlled directed beholden'],
  ['demotion demoted diminished weakened sidelined', 'expanded promoted strengthened'],
  ['shake-up shakeup turmoil overhaul chaos crisis', 'expansion stable normal routine'],
  ['support back endorse favour favor approve', 'oppose reject against'],
  ['many most hundreds thousands', 'few'],
  ['all every entire', 'some part partly'],
  ['increase rise rose grow grew higher', 'decrease fall fell drop dropped decline lower'],
  ['voluntary voluntarily', 'forced coerced pressured compelled'],
  ['resign resigned quit left', 'fired dismissed ousted sacked'],
  ['success successful succeeded', 'failure failed unsuccessful'],
  ['danger dangerous risk threat', 'safe harmless benign'],
  ['real genuine authentic', 'fake hoax forged fabricated doctored'],
  ['before', 'afterwards retroactively later'],
];

/** Cues of somebody who stands by his account against another's. */
export const STANDING_FIRM: readonly string[] = [
  'insist',
  'maintain',
  'contend',
  'counter',
  'argu',
  'assert',
  'reiter',
  'repeat',
  'defend',
  'protest',
  'continu',
];
