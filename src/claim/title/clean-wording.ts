import {
  DANGLING_WORDS,
  LEADING_PHRASES,
  LEADING_WITH_COMMA,
  LEADING_WORDS,
  REPORT_ADJECTIVES,
  REPORT_ADVERBS,
  REPORTING_VERBS,
} from '../../lexicon/title-words.ts';
import { findOpening, hasFiniteVerb, splitWords } from './has-verb.ts';

const FIGURES = /[$€£%]|\d,\d{3}|\bpercent\b|\d (?:m|b|tr)illion/;
/** The longest phrase before a comma that may go, and the longest apposition, in UTF-16 code units. */
const LONGEST_LEAD = 160;
const LONG_TITLE = 90;
/** At most seven words, a verb of saying, "that". */
const ATTRIBUTION = new RegExp(`^(?:[^\\s,;:“”"]+ ){1,7}(?:${REPORTING_VERBS.join('|')}) that `, 'u');
const NAME =
  "(?:he|she|they|(?:the )?(?:\\p{L}+ ){0,2}\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}|the \\p{Ll}+)";
const SAYING =
  '(?:said|says|told|wrote|added|noted|tweeted|reported|argued|explained|recalled|continued|insisted|claimed)';
const TRAILING = new RegExp(
  `[,!?.]["”]? (?:${NAME} (?:later |also |then )?${SAYING}|${SAYING} ${NAME})(?: [^,“"]{0,80})?$`,
  'u',
);
const ADVERBS = new RegExp(`,? ?\\b(?:${REPORT_ADVERBS.join('|')})\\b,?`, 'gi');
/** Only where a noun follows and no verb stands before: "is supposed to" is another matter. */
const ADJECTIVES = new RegExp(
  `(^|\\b(?:the|a|an|his|her|its|their|our|these|those|any|of|in|into|with|about|between|over|from|and)|['’]s?) (?:${REPORT_ADJECTIVES.join('|')}) (?!to )(?=[\\p{L}“"])`,
  'giu',
);
const LEADING_ADJECTIVE = new RegExp(`^(?:${REPORT_ADJECTIVES.join('|')}) (?=\\p{L})`, 'iu');

/** Words that open a clause as well as a phrase. */
const JOINING: ReadonlySet<string> = new Set(['when', 'once', 'after', 'before', 'since', 'until']);

/** "RIGA (Harbour Wire) — " at the head of a report. */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .,'’]{0,40}(?:, \p{L}[\p{L}.]{0,12},? ?)?(?: ?\([^)]{1,40}\))? ?(?:[—–]|--?) /u;
/** Words that open nothing but a clause. */
const OPENING: ReadonlySet<string> = new Set(['how', 'when', 'once', 'after', 'before', 'until']);

/** Drops from the front what a clause that stands alone does not need: conjunctions, adverbs, attribution, a phrase before a comma. */
export function dropLead(text: string): string {
  let rest = text.replace(/^[\s….,;:)\]–—-]+/u, '').replace(DATELINE, '');
  for (let round = 0; round < 6; round++) {
    const next = dropLeadingWord(dropLeadingPhrase(rest));
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
    if (
      OPENING.has(word) &&
      after.startsWith(' ') &&
      !after.includes(',') &&
      findOpening(splitWords(after)) === 'subject'
    ) {
      return after.trimStart();
    }
    // "before Halden joined": a clause follows, not "before the vote Halden joined".
    if (JOINING.has(word) && /^ (?:\p{Lu}|(?:he|she|they|it|we) )/u.test(after)) return after.trimStart();
  }
  return text;
}

/** "In a letter sent Friday, the mayor asked": the phrase goes where a whole clause is left, and no figure goes with it. */
function dropLeadingPhrase(text: string): string {
  const lower = text.toLowerCase();
  const isParticiple = /^\p{L}{3,}ing /u.test(lower) && findOpening(splitWords(text)) === 'participle';
  if (!isParticiple && !LEADING_PHRASES.some((word) => lower.startsWith(`${word} `))) return text;
  const comma = text.indexOf(', ');
  if (comma === -1 || comma > LONGEST_LEAD) return text;
  const rest = text.slice(comma + 2);
  if (FIGURES.test(text.slice(0, comma)) || !hasFiniteVerb(splitWords(rest)) || splitWords(rest).length < 4)
    return text;
  return rest;
}

/** ", Halden said on Friday" or ", said Halden" behind a clause: who says so. */
export function dropTrailingAttribution(text: string): string {
  const match = TRAILING.exec(text.slice(-LONGEST_LEAD));
  if (match === null) return text;
  const rest = text.slice(0, text.length - Math.min(text.length, LONGEST_LEAD) + match.index);
  return splitWords(rest).length >= 4 && findOpening(splitWords(rest)) === 'subject' ? rest : text;
}

/** "Reports indicate that", "the senators said that": who says so; for titles that leave it open. */
export function dropAttribution(text: string): string {
  const match = ATTRIBUTION.exec(text);
  if (match === null) return text;
  const rest = text.slice(match[0].length);
  return splitWords(rest).length >= 4 && findOpening(splitWords(rest)) === 'subject' ? rest : text;
}

/** Takes out the words that mark a thing as reported; for titles that say so by "whether". */
export function dropReportMarks(text: string): string {
  return text
    .replace(ADVERBS, '')
    .replace(LEADING_ADJECTIVE, '')
    .replace(ADJECTIVES, '$1 ')
    .replace(/\ban (?=[^aeiouAEIOU\s“"])/g, 'a ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Verbs that say something to somebody, at the end of what stands before a passage. */
const TELLING = new RegExp(
  `\\b(?:${[...REPORTING_VERBS, 'told', 'wrote', 'posted', 'tweeted', 'informed', 'assured', 'reminded', 'warning', 'claim', 'report', 'statement', 'assertion', 'suggestion', 'allegation', 'news', 'belief', 'view'].join('|')})\\s+$`,
  'u',
);

/** Whether the words before a place end in a verb of saying, so that "that" may follow behind somebody addressed. */
export function followsTelling(text: string, start: number): boolean {
  return TELLING.test(text.slice(Math.max(0, start - 24), start));
}

/** What is left before "that" where the verb of saying was taken out: "on the radio that he left" → "he left". */
export function dropBareThat(text: string): string {
  const rest = text.replace(/^(?:[^\s,;:]+ ){0,5}that,? /u, '');
  return rest !== text && findOpening(splitWords(rest)) === 'subject' ? rest : text;
}

/** A long title goes without appositions ("Ada Dorn, a member of the council, left") and without what stands between dashes, but for figures. */
export function dropAsides(text: string): string {
  if (text.length <= LONG_TITLE) return text;
  const dashed = text.replace(/ ?[—–]([^—–]{3,120})[—–] ?/gu, (whole, inner: string) =>
    FIGURES.test(inner) ? whole : ' ',
  );
  const parts = dashed.split(', ');
  let rest = parts[0]!;
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue;
    const isLast = i === parts.length - 1;
    if (!isLast && isApposition(part) && !hasFiniteVerb(splitWords(rest), 1)) continue;
    const joins = parts[i - 1] !== undefined && i > 1 && !rest.endsWith(parts[i - 1]!);
    rest += `${joins ? ' ' : ', '}${part}`;
  }
  return rest;
}

function isApposition(part: string): boolean {
  if (/^(?:who|which|whose) /.test(part)) return part.length <= LONGEST_LEAD;
  return (
    /^(?!and |or |but )(?:\p{Ll}|[A-Z]-)/u.test(part) &&
    part.length <= LONGEST_LEAD &&
    !hasFiniteVerb(splitWords(part)) &&
    !FIGURES.test(part)
  );
}

/** Ends a title: no mark, no dangling word. The full stop of an abbreviation stays ("in the U.S."). */
export function dropTail(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 8; round++) {
    const before = rest;
    if (!/(?:\.\p{L}|\b(?:Inc|Jr|Sr|Co|Corp))\.$/u.test(rest)) rest = rest.replace(/[\s,;:.–—-]+$/u, '');
    const last = rest.slice(rest.lastIndexOf(' ') + 1);
    rest = rest.replace(/ (?:that|which|who) \p{Ll}+$/u, '');
    if (rest.includes(' ') && DANGLING_WORDS.has(last.toLowerCase())) rest = rest.slice(0, -last.length);
    if (rest === before) break;
  }
  return rest;
}

/** A title that is one whole quotation goes without its marks. */
export function unwrapQuote(text: string): string {
  const inner = text.slice(1, -1).replace(/[,.]$/, '');
  return /^["“]/.test(text) && /["”]$/.test(text) && !/["“”]/.test(inner) ? inner : text;
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
  // An odd number, or a first mark that closes.
  if (straight % 2 === 1 || /^[^"]*[\p{L}\p{P}]"(?: |$)/u.test(rest)) rest = rest.replaceAll('"', '');
  const left = rest.split('(').length - 1;
  if (left !== rest.split(')').length - 1) rest = rest.replace(/\s*\([^)]*$/, '').replace(/[()]/g, '');
  if (rest.split('‘').length - 1 > 0 && !rest.includes('’')) rest = rest.replaceAll('‘', '');
  if (rest.split('[').length - 1 !== rest.split(']').length - 1) rest = rest.replace(/[[\]]/g, '');
  return rest;
}
