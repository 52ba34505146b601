import { HEDGES, HEDGING_ADJECTIVES } from '../../lexicon/hedges.ts';
import type { Statement } from '../../model/statement.ts';
import type { Telling } from '../place/find-telling.ts';

/** Stances by which nobody vouches for what is said. */
const OPEN_STANCES: ReadonlySet<string> = new Set(['allege', 'accuse', 'ask']);
/** Bases that leave open how anybody would know. */
const OPEN_BASES: ReadonlySet<string> = new Set(['anonymous', 'impersonal', 'media']);
/** Those who cannot be asked. */
const NAMELESS: ReadonlySet<string> = new Set(['unnamed', 'group', 'role', 'impersonal']);
/** Stances by which somebody answers for it. */
const OWNED: ReadonlySet<string> = new Set([
  'confirm',
  'concede',
  'commit',
  'request',
  'deny',
  'decline',
  'no-response',
]);
/** Hedges about a number say nothing about whether it happened. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['roughly', 'likely']);
const WEAK = new RegExp(`\\b(?:${[...HEDGES, ...HEDGING_ADJECTIVES].join('|')})\\b`, 'iu');

/** True where a document only passes on what it tells: by somebody unnamed or another outlet, as an allegation, or hedged. */
export function isSoft({ within, words }: Telling): boolean {
  // What a machine wrote is no better founded for being quoted from it; its own hedges stand in the words.
  return within.some((one) => one.basis !== 'machine' && isOpen(one)) || WEAK.test(words);
}

function isOpen({ stance, basis, hedges, chain }: Statement): boolean {
  return (
    OPEN_STANCES.has(stance) ||
    OPEN_BASES.has(basis) ||
    (NAMELESS.has(chain[0]?.kind ?? '') && chain[0]!.entities.length === 0 && !OWNED.has(stance)) ||
    chain.some(({ kind }) => kind === 'outlet') ||
    hedges.some((hedge) => !OF_NUMBERS.has(hedge))
  );
}

/** True for words that leave open whether what they say is so. */
export function isHedged(words: string): boolean {
  return WEAK.test(words);
}
