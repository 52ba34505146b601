import {
  DANGLING_WORDS,
  LEADING_PHRASES,
  LEADING_WITH_COMMA,
  LEADING_WORDS,
  REPORT_ADJECTIVES,
  REPORT_ADVERBS,
} from '../../lexicon/title-words.ts';
import { hasFiniteVerb, splitWords } from './has-verb.ts';

const FIGURES = /[$€£%]|\d,\d{3}|\bpercent\b|\d (?:m|b|tr)illion/;
const LONGEST_LEAD = 90;
const ADVERBS = new RegExp(`,? ?\\b(?:${REPORT_ADVERBS.join('|')})\\b,?`, 'gi');
const ADJECTIVES = new RegExp(`\\b(?:${REPORT_ADJECTIVES.join('|')}) (?=\\p{L})`, 'giu');

/** Drops from the front what a clause that stands alone does not need: conjunctions, adverbs, attribution, a phrase before a comma. */
export function dropLead(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 6; round++) {
    const next = dropLeadingPhrase(dropLeadingWord(rest));
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function dropLeadingWord(text: string): string {
  const lower = text.toLowerCase();
  for (const word of LEADING_WORDS) {
    if (!lower.startsWith(word)) continue;
    const after = text.slice(word.length);
    if (after.startsWith(',')) return after.slice(1).trimStart();
    if (after.startsWith(' ') && !LEADING_WITH_COMMA.has(word)) return after.trimStart();
  }
  return text;
}

/** "In a letter sent Friday, the mayor asked": the phrase goes where a whole clause is left, and no figure goes with it. */
function dropLeadingPhrase(text: string): string {
  const lower = text.toLowerCase();
  if (!LEADING_PHRASES.some((word) => lower.startsWith(`${word} `))) return text;
  const comma = text.indexOf(', ');
  if (comma === -1 || comma > LONGEST_LEAD) return text;
  const rest = text.slice(comma + 2);
  if (FIGURES.test(text.slice(0, comma)) || !hasFiniteVerb(splitWords(rest)) || splitWords(rest).length < 4)
    return text;
  return rest;
}

/** Takes out the words that mark a thing as reported; for titles that say so by "whether". */
export function dropReportMarks(text: string): string {
  return text.replace(ADVERBS, '').replace(ADJECTIVES, '').replace(/ {2,}/g, ' ').trim();
}

/** Ends a title: no mark, no dangling word. */
export function dropTail(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 8; round++) {
    const before = rest;
    rest = rest.replace(/[\s,;:.–—-]+$/u, '');
    const last = rest.slice(rest.lastIndexOf(' ') + 1);
    if (rest.includes(' ') && DANGLING_WORDS.has(last.toLowerCase())) rest = rest.slice(0, -last.length);
    if (rest === before) break;
  }
  return rest;
}

/** One space between words; doubled single marks become double ones. */
export function straighten(text: string): string {
  return text.replaceAll("''", '"').replace(/\s+/g, ' ').trim();
}

/** Keeps quotation marks where each has its partner, and drops all of them where one has lost it. */
export function balanceQuotes(text: string): string {
  const open = text.split('“').length - 1;
  const close = text.split('”').length - 1;
  const straight = text.split('"').length - 1;
  let rest = text;
  if (open !== close || text.indexOf('”') < text.indexOf('“')) rest = rest.replace(/[“”]/g, '');
  if (straight % 2 === 1) rest = rest.replaceAll('"', '');
  const left = rest.split('(').length - 1;
  if (left !== rest.split(')').length - 1) rest = rest.replace(/\s*\([^)]*$/, '').replace(/[()]/g, '');
  if (rest.split('‘').length - 1 > 0 && !rest.includes('’')) rest = rest.replaceAll('‘', '');
  if (rest.split('[').length - 1 !== rest.split(']').length - 1) rest = rest.replace(/[[\]]/g, '');
  return rest;
}
