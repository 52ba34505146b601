import type { TextWord } from '../../claim/group/read-text-words.ts';
import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { NEGATING_STEMS } from '../../lexicon/negation-words.ts';
import type { Span } from '../../model/span.ts';
import { touches } from '../place/index-places.ts';
import type { Item } from './item.ts';

/** "Refused to cooperate" is about cooperating; whether it was refused is for the rules. */
const negators: ReadonlySet<string> = new Set([...NEGATING_STEMS, 'deni', 'disput', 'confirm', 'admit', 'acknowledg']);

/**
 * What a stretch of a draft says, each name once.
 * @param words of the stretch
 * @param attribution where the words stand that only say who speaks; they weigh less
 */
export function listItems(words: readonly TextWord[], attribution: readonly Span[]): Item[] {
  const items: Item[] = [];
  const names = new Map<string, number>();
  for (const { start, end, word, name, number } of words) {
    const span: Span = [start, end];
    const share = attribution.some((one) => touches(one, span)) ? CHECKING.attribution : 1;
    if (name !== null && !name.startsWith('?')) {
      const weight = (word === null ? CHECKING.pronoun : CHECKING.name) * share;
      const known = names.get(name);
      if (known === undefined) {
        names.set(name, items.length);
        items.push({ kind: 'name', span, word, key: name, weight, loose: word === null });
      } else if (items[known]!.weight < weight) {
        items[known] = { ...items[known]!, weight, word: word ?? items[known]!.word, loose: false };
      }
    } else if (number !== null) {
      items.push({ kind: 'number', span, word: null, key: number, weight: 0.5 * share, loose: false });
    } else if (word !== null) {
      const negating = negators.has(word.stem) ? CHECKING.negating : 1;
      items.push({ kind: 'word', span, word, key: word.stem, weight: word.weight * share * negating, loose: false });
    }
  }
  return items;
}
