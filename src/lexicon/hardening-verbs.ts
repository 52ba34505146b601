/**
 * Verbs that tell an outcome, and those from which a careless retelling makes it: asked → persuaded, alleged → found. A row is [outcome, before
 * it]. Words are lemmas; see `wordStem`.
 */
export const HARDENING_VERBS: readonly (readonly [outcome: string, before: string])[] = [
  [
    'persuade convince force compel coerce agree accept obey comply promise',
    'ask request urge press plead call suggest',
  ],
  [
    'find rule conclude prove establish determine',
    'allege accuse claim argue suggest examine review investigate sue say look',
  ],
  ['open launch begin start conduct initiate', 'ask urge call request demand press want seek'],
  ['fire deploy launch use field build complete', 'work develop test plan consider'],
  ['violate break breach commit', 'examine allege argue investigate determine suspect ask accuse'],
  ['decide choose', 'consider weigh discuss'],
  ['resign quit', 'offer threaten consider'],
  ['arrest charge indict convict sentence', 'suspect investigate question accuse recommend'],
  ['confess admit', 'say report allege'],
  ['sign approve adopt pass', 'propose draft introduce debate'],
  ['file', 'consider threaten plan'],
  ['destroy kill', 'threaten warn aim'],
];
