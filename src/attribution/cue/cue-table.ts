import { SPEECH_CUES } from '../../lexicon/speech-cues.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { stanceNamed } from '../stance/stance-named.ts';
import { inflect } from './inflect.ts';
import type { Tense } from './inflect.ts';

/** A verb of saying or thinking in one of its forms. */
export interface CueForm {
  readonly lemma: string;
  /** Words after the verb that belong to it: "out" of "point out". */
  readonly particles: readonly string[];
  readonly stance: Stance;
  /** Letters of `SPEECH_CUES`. */
  readonly frames: string;
  readonly tenses: ReadonlySet<Tense>;
}

function buildTable(): Map<string, CueForm[]> {
  const table = new Map<string, CueForm[]>();
  for (const [lemma, stance, frames] of SPEECH_CUES) {
    const [verb, ...particles] = lemma.split(' ');
    if (verb === undefined) continue;
    const tenses = new Map<string, Set<Tense>>();
    for (const [form, tense] of inflect(verb)) {
      const known = tenses.get(form);
      if (known === undefined) tenses.set(form, new Set([tense]));
      else known.add(tense);
    }
    for (const [form, kinds] of tenses) {
      const entry: CueForm = { lemma, particles, stance: stanceNamed(stance), frames, tenses: kinds };
      const row = table.get(form);
      if (row === undefined) table.set(form, [entry]);
      else row.push(entry);
    }
  }
  // The longest reading first: "point out" before a bare "point".
  for (const row of table.values()) row.sort((a, b) => b.particles.length - a.particles.length);
  return table;
}

/** Every form of every cue verb, lower case, longest reading first. */
export const CUE_TABLE: ReadonlyMap<string, readonly CueForm[]> = buildTable();
