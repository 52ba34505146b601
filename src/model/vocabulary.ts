/** The closed vocabularies of Hearsay. One word for one thing: screens, files and code use these spellings alone. */

export const VOICES = ['attributed', 'document'] as const;
export type Voice = (typeof VOICES)[number];

/** What a source does with the content of its statement. */
export const STANCES = [
  'assert',
  'report',
  'confirm',
  'deny',
  'concede',
  'allege',
  'accuse',
  'predict',
  'commit',
  'request',
  'ask',
  'decline',
  'no-response',
  'correct',
] as const;
export type Stance = (typeof STANCES)[number];

/** How the innermost source is known: medium before person, the first that fits from the top. */
export const BASES = [
  'social-post',
  'speech',
  'document',
  'poll-or-data',
  'observation',
  'media',
  'machine',
  'named',
  'role',
  'anonymous',
  'impersonal',
  'unattributed',
] as const;
export type Basis = (typeof BASES)[number];

export const CLAIM_KINDS = [
  'contact',
  'request',
  'inquiry',
  'obligation',
  'risk',
  'dependency',
  'role',
  'figure',
  'assessment',
  'precedent',
  'event',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What one passage does to the claim it stands on. */
export const PASSAGE_STANCES = ['affirm', 'deny', 'question', 'mention'] as const;
export type PassageStance = (typeof PASSAGE_STANCES)[number];

/** `implied`: a wider denial covers it without naming it; shown, and never changes the standing. */
export const REACHES = ['direct', 'implied'] as const;
export type Reach = (typeof REACHES)[number];

/** Which part of a claim a denial is about. */
export const PARTS = ['existence', 'frequency', 'time', 'content', 'purpose', 'wording'] as const;
export type Part = (typeof PARTS)[number];

export const STANDINGS = [
  'acknowledged',
  'acknowledged by one side',
  'disputed',
  'denied',
  'reported',
  'unsourced',
  'raised',
  'withdrawn',
] as const;
export type StandingLabel = (typeof STANDINGS)[number];

export const ENTITY_KINDS = ['person', 'organisation', 'public-body', 'outlet', 'place', 'thing', 'group'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What stands at one place of a chain. `unnamed`: insiders without a name; `group`: "the senators", "experts". */
export const LINK_KINDS = [
  'person',
  'organisation',
  'outlet',
  'role',
  'group',
  'unnamed',
  'document',
  'data',
  'machine',
  'observation',
  'impersonal',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const ORIGIN_KINDS = [
  'person',
  'body',
  'joint',
  'outlet',
  'unnamed',
  'document',
  'data',
  'observation',
  'social-account',
] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Silence is three different things. */
export const SILENCES = ['declined', 'no answer', 'no statement'] as const;
export type SilenceKind = (typeof SILENCES)[number];

export const INQUIRY_STEPS = ['asked for', 'opened', 'answered', 'declined', 'renewed', 'stalled', 'closed'] as const;
export type InquiryStep = (typeof INQUIRY_STEPS)[number];

export const BLOCK_KINDS = [
  'front-matter',
  'title',
  'heading',
  'label',
  'paragraph',
  'list-item',
  'caption',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const MADE_BY = ['machine', 'person'] as const;
export type MadeBy = (typeof MADE_BY)[number];

/** How far the documents of a case bear out a sentence of a draft. */
export const SUPPORTS = ['supported', 'partly', 'none', 'not-a-claim'] as const;
export type Support = (typeof SUPPORTS)[number];

/** What `check` may find wrong with a sentence. */
export const CHECK_RULES = [
  'stated-as-fact',
  'hardened',
  'denial-omitted',
  'one-origin',
  'quote-altered',
  'quote-misattributed',
  'quote-unknown',
  'source-differs',
  'figure-differs',
  'date-differs',
  'outdated',
  'contradicts',
  'no-support',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];
