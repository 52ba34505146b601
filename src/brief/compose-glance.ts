import type { BriefClaim, Glance, Sentence, Voice } from './brief.ts';
import { listSome } from '../picture/count-words.ts';

/** Speakers who affirm; who denies is always named whole. */
const MOST_SPEAKERS = 3;

/** One claim in a few sentences: who affirms it, who denies it, who has not answered. */
export function composeGlance(claim: BriefClaim): Glance {
  const { affirmed, denied, originCount, silences, unheard } = claim;
  const people = affirmed.voices.filter(({ machine, support }) => support && !machine);
  const machines = affirmed.voices.filter(({ machine, support }) => support && machine);
  const earlier = denied.voices.filter((voice) => voice.earlier);
  const direct = denied.voices.filter((voice) => voice.direct && !voice.earlier);
  const wider = denied.voices.filter((voice) => !voice.direct && !voice.earlier);
  return {
    number: claim.number,
    standing: claim.standing,
    title: claim.title,
    sentences: [
      ...(people.length === 0 && machines.length === 0
        ? [plain(`Nobody in the case affirms it; ${originCount}.`)]
        : []),
      ...sayVoices('Affirmed by ', people, `; ${originCount}.`),
      ...sayMachines(machines, people.length > 0),
      ...sayVoices('Denied by ', direct, '.', direct.length),
      ...sayVoices(
        'Said before it was first reported, and no answer to it: a denial by ',
        earlier,
        '.',
        earlier.length,
      ),
      ...sayVoices('Not denied by name; a wider denial by ', wider, ' covers it.', wider.length),
      ...(denied.voices.length === 0 ? [plain('Nobody denies it on the record.')] : []),
      ...silences,
      ...(unheard === null ? [] : [unheard]),
    ],
  };
}

function sayVoices(before: string, voices: readonly Voice[], after: string, most = MOST_SPEAKERS): Sentence[] {
  const speakers = [...new Set(voices.map(({ speaker }) => speaker))];
  if (speakers.length === 0) return [];
  return [{ pieces: [before, { name: listSpeakers(speakers, most) }, after], notes: gatherNotes(voices) }];
}

/** Names that are lists of their own are set apart by semicolons. */
function listSpeakers(speakers: readonly string[], most: number): string {
  if (!speakers.some((speaker) => /, | and /.test(speaker))) return listSome(speakers, most);
  const more = speakers.length - most;
  return [...speakers.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function sayMachines(voices: readonly Voice[], also: boolean): Sentence[] {
  if (voices.length === 0) return [];
  const words = also
    ? 'Also in machine-written text, which is no origin.'
    : 'Only machine-written text says it: no origin.';
  return [{ pieces: [words], notes: gatherNotes(voices) }];
}

function gatherNotes(voices: readonly Voice[]): number[] {
  return [...new Set(voices.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b);
}

function plain(words: string): Sentence {
  return { pieces: [words], notes: [] };
}
