import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';

/** In which form a verb stands. A form may be several at once: "said" is past and participle. */
export type Tense = 'base' | 'present' | 'past' | 'participle' | 'ing';

const irregular = new Map(IRREGULAR_VERBS.map((row) => [row[0], row]));
const doubling = new Set(DOUBLING_VERBS);

/** All forms of an English verb by the regular spelling rules and the list of irregular ones. */
export function inflect(verb: string): [form: string, tense: Tense][] {
  const endsInY = /[^aeiou]y$/.test(verb);
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const ingStem = verb.endsWith('ee') || verb === 'be' ? verb : stem;
  const present = endsInY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = endsInY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const row = irregular.get(verb);
  return [
    [verb, 'base'],
    [verb === 'have' ? 'has' : present, 'present'],
    [row?.[1] ?? past, 'past'],
    [row?.[2] ?? past, 'participle'],
    [`${ingStem}ing`, 'ing'],
  ];
}
