import {
  INSIDER_NOUNS,
  INSIDER_NOUNS_WITH_SIGN,
  INSIDER_SIGNS,
  THING_SOURCES,
  UNNAMED_WORDS,
} from '../lexicon/unnamed-sources.ts';
import { COMMON_OPENERS } from '../lexicon/common-openers.ts';
import type { Span } from '../model/span.ts';
import { readNameWords } from './name-word.ts';
import type { NameWord } from './name-word.ts';
import { addPhrase, makePhraseTree, matchPhrase } from './phrase-tree.ts';
import { findRoleWord, isRoleModifier } from './role-word.ts';

/** Insiders whose names are withheld. */
export interface UnnamedSource {
  /** From its first modifier to the end of what says how they know ("three officials briefed on the talks"). */
  readonly span: Span;
  readonly plural: boolean;
  /** Indices of its first word and behind its last, in the words it was found in. */
  readonly from: number;
  readonly to: number;
}

const NOUNS: ReadonlySet<string> = new Set(INSIDER_NOUNS);
const WITH_SIGN: ReadonlySet<string> = new Set(INSIDER_NOUNS_WITH_SIGN);
const OPENERS: ReadonlySet<string> = new Set(COMMON_OPENERS);
const UNNAMED: ReadonlySet<string> = new Set(UNNAMED_WORDS);
const THINGS: ReadonlySet<string> = new Set(THING_SOURCES);
const SIGNS = makePhraseTree<true>();
for (const sign of INSIDER_SIGNS) addPhrase(SIGNS, sign, true);

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'his', 'her', 'their', 'its', 'our', 'my', 'your']);
const QUANTITIES =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|half|some|several|many|multiple|other|another|both|few|more|most|numerous|various|current|different|additional|at|least|high-ranking|high-level|top|well-placed|\d{1,3})$/u;
const BETWEEN = new Set([
  'who',
  'that',
  'are',
  'is',
  'was',
  'were',
  'has',
  'have',
  'been',
  'directly',
  'intimately',
  'themselves',
]);
const FINITE =
  /^(?:said|says|say|told|tells|tell|confirmed|described|describe|insisted|insist|believe|believed|warned|noted|added|argued|acknowledged|denied|expect|expected|claim|claimed|cautioned|suggested|and|but|have|has|had|as|when|while|because)$/u;
const LONGEST_TAIL = 12;

/**
 * Finds sources that stay unnamed in one stretch of text: "people familiar with the matter", "a senior official", "sources".
 * @param within in UTF-16 code units
 */
export function findUnnamed(text: string, within: Span): UnnamedSource[] {
  return findUnnamedWords(readNameWords(text, [], [within]));
}

/** As `findUnnamed`, over words already read. */
export function findUnnamedWords(words: readonly NameWord[]): UnnamedSource[] {
  const found: UnnamedSource[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at]!;
    const source = head.lower === 'source' || head.lower === 'sources';
    const insider = NOUNS.has(head.lower);
    if ((!source && !insider && !WITH_SIGN.has(head.lower)) || head.loud || (head.capital && !head.first)) continue;
    const next = words[at + 1];
    if (head.possessive || (next?.capital === true && next.sentence === head.sentence)) continue;
    const from = startOf(words, at);
    const before = words[from - 1];
    const definite = before?.sentence === head.sentence && (DEFINITE.has(before.lower) || before.possessive);
    let marked = false;
    for (let i = from; i < at; i++) if (UNNAMED.has(words[i]!.lower)) marked = true;
    const to = endOf(words, at + 1);
    if (to === at + 1 && !marked) {
      if (definite || WITH_SIGN.has(head.lower)) continue;
      if (source && !isPeople(words, at)) continue;
      const role = next !== undefined && next.sentence === head.sentence ? findRoleWord(next.lower) : null;
      if (role !== null || (!isPlural(head.lower) && !isCounted(words, from, at))) continue;
    }
    const start = to > at + 1 && definite ? from - 1 : from;
    found.push({ span: [words[start]!.start, words[to - 1]!.end], plural: isPlural(head.lower), from: start, to });
    at = to - 1;
  }
  return found;
}

function startOf(words: readonly NameWord[], head: number): number {
  const sentence = words[head]!.sentence;
  let at = head;
  while (at > 0 && head - at < 7) {
    const word = words[at - 1]!;
    if (word.sentence !== sentence || word.possessive) break;
    if (word.text === '.' && words[at - 2]?.capital === true && /\.\p{L}$/u.test(words[at - 2]!.text)) {
      at--;
      continue;
    }
    if (!word.word) break;
    const fits =
      QUANTITIES.test(word.lower) ||
      isRoleModifier(word.lower) ||
      UNNAMED.has(word.lower) ||
      (word.capital && !(word.first && OPENERS.has(word.lower))) ||
      findRoleWord(word.lower)?.plural === false;
    if (!fits) break;
    at--;
  }
  return at;
}

/** Index behind the words that say how they know; `at` where none do. */
function endOf(words: readonly NameWord[], at: number): number {
  const sentence = words[at - 1]!.sentence;
  let sign = at;
  while (sign - at < 4 && words[sign]?.sentence === sentence) {
    const match = matchPhrase(SIGNS, words, sign);
    if (match !== null) {
      let end = match.end;
      while (end - match.end < LONGEST_TAIL) {
        const word = words[end];
        if (word === undefined || word.sentence !== sentence || FINITE.test(word.lower)) break;
        if (
          !word.word &&
          word.text !== '-' &&
          !(word.text === '.' && words[end - 1]!.capital && words[end + 1]?.sentence === sentence)
        )
          break;
        end++;
      }
      while (!words[end - 1]!.word) end--;
      return end;
    }
    if (!BETWEEN.has(words[sign]!.lower) && words[sign]!.text !== ',') break;
    sign++;
  }
  return at;
}

/** "sources said", "according to a source", not "sources of energy". */
function isPeople(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before?.sentence === words[at]!.sentence && THINGS.has(before.lower)) return false;
  if (next?.sentence !== words[at]!.sentence) return true;
  return next.lower !== 'of' && next.lower !== 'code' && next.lower !== 'material' && next.lower !== 'for';
}

function isPlural(head: string): boolean {
  return head === 'people' || head === 'those' || (head.endsWith('s') && head !== 'those');
}

/** "a senior aide": one of several, not "as policy adviser". */
function isCounted(words: readonly NameWord[], from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (/^(?:a|an|one|another)$/u.test(words[at]!.lower)) return true;
  return false;
}
