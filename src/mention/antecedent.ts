import type { EntityKind } from '../model/vocabulary.ts';
import type { Draft } from './draft.ts';
import type { NameWord } from './name-word.ts';

/** Something spoken of, that a later pronoun or role may mean. */
export interface Antecedent {
  /** One entity, several together, or none where it is not known who they are. */
  readonly drafts: readonly Draft[];
  readonly kind: EntityKind;
  readonly plural: boolean;
  readonly gender: 'f' | 'm' | null;
  /** Index of its first word. */
  readonly at: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  /** "who" stands behind it. */
  readonly relative: boolean;
  /** It stands before a noun that it only describes ("the Orr contract"). */
  readonly modifier: boolean;
  /** The noun of a role, null for names and pronouns. */
  readonly noun: string | null;
  /** Index of the quotation in which it stands, -1 outside. */
  readonly quotation: number;
}

const PREPOSITIONS =
  /^(?:of|to|for|with|by|from|at|in|on|about|against|between|over|after|before|under|including|than|like|as|into|toward|towards|through|among|behind|beside|near|upon|via|without|despite|alongside)$/u;
const VERBS =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|does|did|do|said|says|told|tells|wrote|asked|also|never|again|later|recently|then|now|once|still|publicly|repeatedly|reportedly|allegedly|went|made|took|gave|came|got|won|lost|met|spoke|knew|thought|became|began|left|kept|held|ran|led|put|set|saw|sent|found|called|who)$/u;
const OBJECT_VERBS =
  /^(?:told|asked|met|saw|called|urged|accused|criticized|attacked|endorsed|beat|defeated|blamed|warned|thanked|quoted|joined|sued|named|let|made|helped)$/u;

/** True where a relative clause about somebody follows the words that end before `to`. */
export function hasRelative(words: readonly NameWord[], to: number): boolean {
  const next = words[to]?.text === ',' ? words[to + 1] : words[to];
  return next?.lower === 'who' && next.sentence === words[to - 1]!.sentence;
}

/** Guesses whether the words from `from` to `to` are the subject of a verb. */
export function isSubject(words: readonly NameWord[], from: number, to: number): boolean {
  const first = words[from]!;
  const last = words[to - 1]!;
  if (last.possessive) return false;
  const before = words[from - 1]?.sentence === first.sentence ? words[from - 1] : undefined;
  const after = words[to]?.sentence === first.sentence ? words[to] : undefined;
  if (hasRelative(words, to)) return true;
  if (before !== undefined && (PREPOSITIONS.test(before.lower) || OBJECT_VERBS.test(before.lower))) return false;
  if (after === undefined) return before !== undefined && VERBS.test(before.lower);
  if (VERBS.test(after.lower) || (after.word && !after.capital && /(?:ed|ly|[^s]s)$/u.test(after.lower))) return true;
  return before === undefined;
}
