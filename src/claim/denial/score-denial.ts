import { DENIAL_MODEL } from '../../lexicon/denial-model.ts';
import { POINTING_WORDS, REJECTION_PHRASES } from '../../lexicon/rejection-phrases.ts';
import { wordStem } from '../clause/word-stem.ts';
import { compareGists, coverShare } from '../group/compare-gists.ts';
import type { Gist } from '../group/gist.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import type { Bearing } from './find-bearing.ts';

/** Names of the numbers that `compareDenial` gives, in their order; those of `PAIR_FEATURES` come before them. */
export const DENIAL_FEATURES = [
  'words of the denial in the claim, verdict apart',
  'nearness in the document, of a denial that names its matter',
  'nearness in the document, of a bare one',
  'said in the three sentences before a bare one',
  'said in the two sentences after',
  'names who denies',
  'names who denies, here or in the sentence before',
  'said by who denies',
  'says itself that something is not so',
  'a charge',
  'somebody says it',
  'names in common',
] as const;

/** Stems that pronounce on what others said, or point at it: they are not the matter. */
const verdict = new Set([...POINTING_WORDS, ...REJECTION_PHRASES.flatMap((phrase) => phrase.split(' '))].map(wordStem));

const CHARGES: ReadonlySet<string> = new Set(['allege', 'accuse']);

function yes(value: boolean): number {
  return value ? 1 : 0;
}

/**
 * Compares a denial with what it may deny.
 * @returns the numbers of `PAIR_FEATURES`, then those of `DENIAL_FEATURES`, about 0 to 1 each
 */
export function compareDenial(
  denial: Gist,
  bearing: Bearing,
  claimed: Gist,
  other: Bearing,
  weights: ClaimWeights | null,
): number[] {
  const matter = denial.words.filter(({ stem }) => !verdict.has(stem));
  const [one, against] = [denial.proposition, claimed.proposition];
  const same = one.document.id === against.document.id;
  const distance = denial.sentence - claimed.sentence;
  const near = same ? 1 / (1 + Math.abs(distance)) : 0;
  const named = denial.speakers.some((id) => claimed.names.includes(id));
  return [
    ...compareGists(denial, claimed, weights),
    coverShare(matter, claimed.words, weights),
    bearing.bare ? 0 : near,
    bearing.bare ? near : 0,
    yes(bearing.bare && same && distance > 0 && distance <= 3),
    yes(same && distance < 0 && distance >= -2),
    yes(named),
    yes(denial.speakers.some((id) => claimed.near.includes(id))),
    yes(other.attributed && denial.speakers.some((id) => claimed.speakers.includes(id))),
    yes(other.sign < 0),
    yes(CHARGES.has(against.statement.stance)),
    yes(other.attributed),
    yes(denial.names.some((name) => claimed.names.includes(name))),
  ];
}

/**
 * How likely a proposition that turns something down is a denial of another, 0 to 1: logistic regression over the numbers that
 * `compareDenial` gives. The coefficients and what they were fitted on are in `lexicon/denial-model.ts`.
 */
export function scoreDenial(
  denial: Gist,
  bearing: Bearing,
  claimed: Gist,
  other: Bearing,
  weights: ClaimWeights | null,
): number {
  let sum: number = DENIAL_MODEL.bias;
  for (const [i, value] of compareDenial(denial, bearing, claimed, other, weights).entries()) {
    sum += DENIAL_MODEL.weights[i]! * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
