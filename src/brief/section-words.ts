import type { ClaimKind } from '../model/vocabulary.ts';

/** Each kind of claim is a section of its own, with the question that it answers; in the order of the brief. */
export const SECTION_WORDS: readonly {
  readonly kind: ClaimKind;
  readonly heading: string;
  readonly question: string;
}[] = [
  {
    kind: 'contact',
    heading: 'Contacts',
    question:
      'Who is said to have been in contact with whom: which contacts are acknowledged, and which only reported?',
  },
  { kind: 'request', heading: 'Requests', question: 'Who is said to have asked whom for what?' },
  {
    kind: 'inquiry',
    heading: 'Inquiries',
    question: 'Who asked whom to look into what, who answered, and where does it stand?',
  },
  {
    kind: 'obligation',
    heading: 'Obligations',
    question: 'Which rule is said to bind whom, and does anybody say that it was kept or broken?',
  },
  { kind: 'risk', heading: 'Risks', question: 'What might go wrong, by which mechanism, and who warns of it?' },
  {
    kind: 'dependency',
    heading: 'Dependencies',
    question: 'Who is said to depend on whom, for what, and with which alternative?',
  },
  {
    kind: 'role',
    heading: 'Offices and interests',
    question: 'Who is said to hold or have held which office or interest?',
  },
  { kind: 'figure', heading: 'Figures', question: 'Which numbers are given, whose are they, and do they disagree?' },
  {
    kind: 'assessment',
    heading: 'Assessments',
    question: 'Who rates it how, on which scale and for which reasons? None is averaged.',
  },
  { kind: 'precedent', heading: 'Precedents', question: 'What is it compared with, by whom and on which point?' },
  { kind: 'event', heading: 'Events', question: 'What is said to have happened, and fits no other kind?' },
  { kind: 'other', heading: 'Other claims', question: 'States, plans and opinions that fit no other kind.' },
];
