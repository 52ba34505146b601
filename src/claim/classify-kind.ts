import { EMPTY_WORDS } from '../lexicon/empty-words.ts';
import { CLAIM_TRIGGERS } from '../lexicon/claim-triggers.ts';
import type { ClaimKind } from '../model/vocabulary.ts';
import { CLAIM_KINDS } from '../model/vocabulary.ts';
import { findVerbShape } from './main-verb.ts';
import { wordStem } from './clause/word-stem.ts';
import { isHeading } from './is-heading.ts';
import { findPhrases, indexPhrases } from './match-phrases.ts';
import { readOwnWords } from './own-words.ts';
import type { Proposition } from './proposition.ts';

const EMPTY = new Set<string>(EMPTY_WORDS);

type Scores = Record<ClaimKind, number>;

const TRIGGERS = indexPhrases(CLAIM_TRIGGERS.map(([kind, weight, phrases]) => [phrases, { kind, weight }] as const));
/** A score from which a kind's own words have spoken. */
const TOLD = 2;
/** What a figure weighs that is taken out of a longer clause: the clause says the rest. */
const BY_THE_WAY = 4;
/** Of equal scores the kind that says more wins: the specific ones first. */
const ORDER: readonly ClaimKind[] = [...CLAIM_KINDS];

/**
 * Says of what kind a claim is, from the words of all its passages. Each passage votes with its triggers and its shape
 * (how many people it names, whether it gives a number, what its source does); the sum decides.
 * @param members the propositions on the claim, denials included
 */
export function classifyKind(members: readonly Proposition[]): ClaimKind {
  const total = emptyScores();
  const centrality = weighMembers(members.map(readOwnWords));
  for (const [i, member] of members.entries()) {
    const scores = scoreKinds(member);
    const weight = centrality[i]! * (isHeading(member) ? 0.5 : 1);
    for (const kind of CLAIM_KINDS) total[kind] += scores[kind] * weight;
  }
  if (sharesFigure(members)) total.figure += members.length;
  let best: ClaimKind = 'other';
  for (const kind of ORDER) if (total[kind] > total[best]) best = kind;
  return best;
}

/** How much each passage says what the others say, between 0.3 and 1.3: a stray one on a claim should not name its kind. */
function weighMembers(words: readonly (readonly string[])[]): number[] {
  if (words.length < 2) return words.map(() => 1);
  const bags = words.map((list) => new Set(list.filter((word) => !EMPTY.has(word)).map((word) => wordStem(word))));
  const common = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) common.set(stem, (common.get(stem) ?? 0) + 1);
  return bags.map((bag) => {
    let shared = 0;
    for (const stem of bag) shared += (common.get(stem)! - 1) / Math.max(1, bags.length - 1);
    return 0.3 + shared / Math.max(4, bag.size);
  });
}

/** Whether half of the passages, and at least two, give one number. */
function sharesFigure(members: readonly Proposition[]): boolean {
  const counts = new Map<number, number>();
  for (const member of members) {
    for (const value of new Set(member.figures.filter((figure) => figure.value >= 10).map((figure) => figure.value))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => count >= 2 && count * 2 >= members.length);
}

/** How well one passage's words fit a kind: its share of the best score, 0 to 1. */
export function fitKind(member: Proposition, kind: ClaimKind): number {
  const scores = scoreKinds(member);
  const best = Math.max(...Object.values(scores));
  return best > 0 ? scores[kind] / best : 0;
}

/** Where the words of one kind stand. @param words lower case, straight apostrophes */
export function findTriggers(
  kind: ClaimKind,
  words: readonly string[],
): { readonly start: number; readonly end: number }[] {
  return findPhrases(TRIGGERS, words).filter(({ value }) => value.kind === kind && value.weight > 0);
}

/** What one passage's words say for each kind. Only the heaviest trigger of a kind counts in full, the next ones half and a quarter. */
export function scoreKinds(member: Proposition): Scores {
  if (member.byTheWay === true) return { ...emptyScores(), figure: BY_THE_WAY };
  const words = readOwnWords(member);
  const weights = new Map<string, number[]>();
  for (const { value } of findPhrases(TRIGGERS, words)) {
    const list = weights.get(value.kind);
    if (list === undefined) weights.set(value.kind, [value.weight]);
    else list.push(value.weight);
  }
  const scores = emptyScores();
  for (const kind of CLAIM_KINDS) {
    const list = (weights.get(kind) ?? []).toSorted((a, b) => b - a);
    let share = 1;
    for (const weight of list.filter((value) => value > 0)) {
      scores[kind] += weight * share;
      share /= 2;
    }
    for (const weight of list.filter((value) => value < 0)) scores[kind] += weight;
  }
  weighShape(scores, member, words);
  weighVerb(scores, words);
  return scores;
}

function weighShape(scores: Scores, member: Proposition, words: readonly string[]): void {
  const { figures, entities, statement } = member;
  const sums = figures.filter((figure) => figure.unit !== null && /^[A-Z]{3}$/.test(figure.unit));
  const counts = figures.filter((figure) => figure.value >= 10 || figure.unit === 'percent');
  const ratings = figures.filter((figure) => figure.unit === null || /^of \d+$/.test(figure.unit));
  if (sums.length > 0) scores.figure += 2;
  else if (counts.length > 0) scores.figure += words.length < 14 ? 2 : 1.5;
  else scores.figure = Math.min(scores.figure, 1);
  if (ratings.length > 0) scores.assessment += 4;
  if (entities.length < 2) scores.contact *= 0.7;
  if (statement.stance === 'predict') scores.risk += 1;
  if (statement.stance === 'request') {
    scores.request += 1;
    scores.inquiry += scores.inquiry > 1 ? 2 : 0;
  }
  // To ask for an inquiry is a step of the inquiry.
  if (scores.inquiry >= 3 && scores.request > 0) scores.inquiry += 2;
  if (scores.obligation >= 3 || scores.inquiry >= 3) scores.contact *= 0.5;
  // A share says how much somebody depends; a sum is a figure whatever it buys.
  if (scores.dependency >= 3 && sums.length === 0 && figures.some((figure) => figure.unit === 'percent')) {
    scores.figure = 1;
  }
}

/** Without a word that gives it away, the verb tells acts from states and judgements. */
function weighVerb(scores: Scores, words: readonly string[]): void {
  const isTold = CLAIM_KINDS.some((kind) => kind !== 'event' && kind !== 'other' && scores[kind] >= TOLD);
  const weight = isTold ? 0.3 : 1;
  const shape = findVerbShape(words);
  // "including Dorn, the deputy chief": an office by the way is no claim of it.
  if (scores.role < TOLD && shape !== 'copula') scores.role *= 0.3;
  if (shape === 'act') scores.event += weight;
  else if (shape === 'copula') scores.assessment += 0.7 * weight;
  else if (shape === 'should') scores.assessment += weight;
  else if (shape === 'may') scores.risk += 0.5 * weight;
  else scores.other += 0.4 * weight;
}

function emptyScores(): Scores {
  return {
    contact: 0,
    request: 0,
    inquiry: 0,
    obligation: 0,
    risk: 0,
    dependency: 0,
    role: 0,
    figure: 0,
    assessment: 0,
    precedent: 0,
    event: 0,
    other: 0.2,
  };
}
