import type { ClaimKind } from '../model/vocabulary.ts';

/** What each kind of claim is called as a view of its own, and the question that the view answers. */
export const KIND_WORDS: Readonly<Record<ClaimKind, { readonly plural: string; readonly question: string }>> = {
  contact: {
    plural: 'Contacts',
    question:
      'Who is said to have been in contact with whom, when, by which channel, about what? How many are acknowledged, how many only reported?',
  },
  request: { plural: 'Requests', question: 'Who is said to have asked whom for what?' },
  inquiry: { plural: 'Inquiries', question: 'Who asked whom to look into what; who answered; where does it stand?' },
  obligation: {
    plural: 'Obligations',
    question: 'Which rule is said to bind whom; which acts fall under it; does anybody say that it was kept or broken?',
  },
  risk: { plural: 'Risks', question: 'What might go wrong, by which mechanism, who warns, on what ground?' },
  dependency: {
    plural: 'Dependencies',
    question: 'Who depends on whom, for what, how much, with which alternative?',
  },
  role: { plural: 'Roles', question: 'Who holds or held which office, post or interest, and which at the same time?' },
  figure: { plural: 'Figures', question: 'Which number, of what, how precise, as of when; do numbers disagree?' },
  assessment: {
    plural: 'Assessments',
    question: 'Who rates it how, on which scale, for which reasons, against which?',
  },
  precedent: { plural: 'Precedents', question: 'What is it compared with, by whom, on which point?' },
  event: { plural: 'Events', question: 'What is said to have happened and fits no other kind?' },
  other: { plural: 'Other claims', question: 'Which states, judgements, plans or opinions fit no other kind?' },
};

/** The fields that each view puts in columns, under the word that heads them. */
export const KIND_COLUMNS: Readonly<Record<ClaimKind, readonly (readonly [head: string, field: string])[]>> = {
  contact: [
    ['Who', 'who'],
    ['With whom', 'whom'],
    ['Channel', 'channel'],
    ['About', 'about'],
  ],
  request: [
    ['Who asked', 'asker'],
    ['Whom', 'asked'],
    ['For what', 'act'],
  ],
  inquiry: [
    ['Who asked', 'asker'],
    ['Whom', 'asked'],
    ['About', 'subject'],
    ['By', 'instrument'],
  ],
  obligation: [
    ['Rule', 'rule'],
    ['Binds', 'binds'],
    ['Acts under it', 'acts'],
    ['Said to be kept', 'kept'],
  ],
  risk: [
    ['Mechanism', 'mechanism'],
    ['Who warns', 'warns'],
  ],
  dependency: [
    ['Who depends', 'depends'],
    ['On', 'on'],
    ['For', 'for'],
    ['How much', 'share'],
  ],
  role: [
    ['Who', 'who'],
    ['Office', 'office'],
    ['From', 'from'],
    ['To', 'to'],
  ],
  figure: [
    ['Of', 'of'],
    ['Value', 'value'],
    ['Unit', 'unit'],
    ['How precise', 'precision'],
    ['As of', 'as_of'],
  ],
  assessment: [
    ['Who rates', 'rater'],
    ['Scale', 'scale'],
    ['Rating', 'value'],
    ['Reasons', 'reasons'],
  ],
  precedent: [
    ['What', 'compared'],
    ['With', 'with'],
    ['On which point', 'point'],
    ['By whom', 'by'],
  ],
  event: [],
  other: [],
};
