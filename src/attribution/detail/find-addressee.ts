import type { Draft } from '../draft.ts';
import { firstWordAt } from '../first-word-at.ts';
import { readLines } from '../line.ts';
import type { Page } from '../page.ts';
import { isPreposition } from '../phrase/word-class.ts';
import { skipAddressee } from '../phrase/find-content.ts';
import { stanceOfCue } from '../stance/find-stance.ts';
import { plainWords } from '../plain-words.ts';

const PERSON_FIRST = new Set([
  'tell',
  'ask',
  'urge',
  'inform',
  'assure',
  'reassure',
  'remind',
  'warn',
  'advise',
  'order',
  'instruct',
  'implore',
  'beg',
  'encourage',
  'call on',
  'call upon',
  'appeal to',
  'press',
  'notify',
  'petition',
  'challenge',
]);

/** Who was spoken to: "reporters" of "told reporters", "the ministry" of "urged the ministry to". Null where nobody is named. */
export function findAddressee(page: Page, draft: Draft): string | null {
  const cue = draft.raw.cue[0];
  if (cue === undefined) return null;
  const found = stanceOfCue(plainWords(page.text, [cue]));
  if (found === null || !PERSON_FIRST.has(found.lemma)) return null;
  const end = cue[1];
  const next = page.words[firstWordAt(page.words, end)];
  if (next === undefined || next.start - end > 3) return null;
  const line = readLines(page, [[end, Math.min(page.text.length, end + 120)]], () => false)[0];
  if (line === undefined) return null;
  const to = skipAddressee(line.items, 0);
  const last = line.items[to - 1];
  const opening = line.items[0];
  if (to === 0 || last === undefined || opening === undefined || isPreposition(opening)) return null;
  return page.text.slice(opening.start, last.end).replace(/\s+/g, ' ');
}
