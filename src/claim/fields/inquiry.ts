import { INQUIRY_INSTRUMENTS, SUBJECT_WORDS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import { findAsking } from './request.ts';
import type { View } from './view.ts';
import { tellFrom } from './view.ts';

const INSTRUMENTS = indexPhrases(
  INQUIRY_INSTRUMENTS.map(([phrases, name], rank) => [phrases, { name, rank }] as const),
);
const SUBJECTS = indexPhrases([[SUBJECT_WORDS, null]]);

/** Who asked whom to look into what, by which instrument. Whoever opened one of their own asked nobody. */
export function findInquiryFields(view: View): PartialFields {
  const asking = findAsking(view);
  const instrument = findPhrases(INSTRUMENTS, view.lowers).toSorted((a, b) => a.value.rank - b.value.rank)[0];
  // The longest reading at the earliest place: "review of" before "review".
  const subject = findPhrases(SUBJECTS, view.lowers).toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
  return keepGiven({
    asker: asking.askerName,
    asked: asking.askedName,
    subject: subject === undefined ? null : tellFrom(view, subject.end),
    instrument: instrument?.value.name ?? null,
  });
}
