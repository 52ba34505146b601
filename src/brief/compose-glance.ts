import type { BriefClaim, Glance, Sentence, Voice } from './brief.ts';
import { listSome } from '../picture/count-words.ts';

/** Speakers who affirm; who denies is always named whole. */
const MOST_SPEAKERS = 3;

/** One claim in a few sentences: who affirms it, who denies it, who has not answered. */
export function composeGlance(claim: BriefClaim): Glance {
  const { affirmed, denied, originCount, silences, unheard } = claim;
  const direct = denied.voices.filter((voice) => voice.direct);
  const wider = denied.voices.filter((voice) => !voice.direct);
  return {
    number: claim.number,
    standing: claim.standing,
    title: claim.title,
    sentences: [
      sayVoices('Affirmed by ', affirmed.voices, `; ${originCount}.`) ??
        plain(`Nobody in the case affirms it; ${originCount}.`),
      ...(sayVoices('Denied by ', direct, '.', direct.length) ?? []),
      ...(sayVoices('Not denied by name; a wider denial by ', wider, ' covers it.', wider.length) ?? []),
      ...(denied.voices.length === 0 ? [plain('Nobody denies it on the record.')] : []),
      ...silences,
      ...(unheard === null ? [] : [unheard]),
    ].flat(),
  };
}

function sayVoices(before: string, voices: readonly Voice[], after: string, most = MOST_SPEAKERS): Sentence[] | null {
  const heard = voices.filter(({ support }) => support);
  const speakers = [...new Set(heard.map(({ speaker }) => speaker))];
  if (speakers.length === 0) return null;
  // Names with commas of their own are set apart by semicolons.
  const commas = speakers.some((speaker) => speaker.includes(','));
  const names = commas && speakers.length <= most ? speakers.join('; ') : listSome(speakers, most);
  return [
    {
      pieces: [before, { name: names }, after],
      notes: [...new Set(heard.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b),
    },
  ];
}

function plain(words: string): Sentence[] {
  return [{ pieces: [words], notes: [] }];
}
