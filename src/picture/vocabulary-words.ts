import type { Answer } from '../model/pages.ts';
import type { Basis, Part, SilenceKind, Stance, StandingLabel } from '../model/vocabulary.ts';

// The closed vocabularies in words, the same in the terminal, on screen and on paper.

/** What the speaker did, as a participle that fits one speaker and many. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  assert: 'said',
  report: 'reported',
  confirm: 'confirmed',
  deny: 'denied',
  concede: 'conceded',
  allege: 'alleged',
  accuse: 'accused',
  predict: 'predicted',
  commit: 'promised',
  request: 'asked for it',
  ask: 'asked',
  decline: 'declined to answer',
  'no-response': 'did not answer',
  correct: 'corrected',
};

/** How the innermost source is known. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'social-post': 'their own post',
  speech: 'open remarks',
  document: 'a document',
  'poll-or-data': 'a poll or data',
  observation: 'seen at first hand',
  media: 'an outlet',
  machine: 'machine-written text',
  named: 'by name',
  role: 'by post or as a group',
  anonymous: 'insiders who are not named',
  impersonal: 'nobody is named',
  unattributed: 'the document’s own voice',
};

/** Three different things. */
export const SILENCE_WORDS: Readonly<Record<SilenceKind, string>> = {
  declined: 'declined to answer',
  'no answer': 'was asked and did not answer',
  'no statement': 'has issued no statement',
};

/** Which part a denial is about; null where it is about the whole. */
export const PART_WORDS: Readonly<Record<Part, string | null>> = {
  existence: null,
  frequency: 'denies how often',
  time: 'denies when',
  content: 'denies what it was about',
  purpose: 'denies what it was for',
  wording: 'denies the wording',
};

/** What a standing says, in one sentence, for whoever meets it for the first time. */
export const STANDING_SENTENCES: Readonly<Record<StandingLabel, string>> = {
  acknowledged: 'Every principal who has spoken to it affirms it.',
  'acknowledged by one side': 'One principal affirms it, another denies it.',
  disputed: 'Somebody affirms it and somebody denies it; no principal affirms it.',
  denied: 'Somebody denies it and nobody in the case affirms it.',
  reported: 'It has a stated origin; nobody denies it on the record.',
  unsourced: 'Only documents’ own voices say it.',
  raised: 'It is only asked or demanded to be looked into.',
  withdrawn: 'Whoever made it took it back, and nobody else affirms it.',
};

/** How somebody answers a claim, or does not, before the name. */
export const ANSWER_WORDS: Readonly<Record<Answer['kind'], string>> = {
  denied: 'denied by',
  'denied before': 'earlier statement by',
  'implied denial': 'not denied by name; a wider denial covers it',
  acknowledged: 'acknowledged by',
  declined: 'declined to answer:',
  'no answer': 'asked, did not answer:',
  'no statement': 'has issued no statement:',
  'not heard': 'not heard:',
};
