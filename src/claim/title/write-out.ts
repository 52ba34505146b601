import { HONORIFICS, NAMED_BY_PRONOUN, THIRD_PERSON } from '../../lexicon/person-forms.ts';
import { EMPTY_WORDS } from '../../lexicon/empty-words.ts';
import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { isVerb } from '../clause/is-verb.ts';
import type { EntityIndex } from '../locate-mentions.ts';
import type { PropositionMention } from '../proposition.ts';

const EMPTY = new Set<string>(EMPTY_WORDS);
/** Names longer than this are not written out: a title must stay readable. */
const LONGEST_NAME = 48;
/** What a name in front describes. */
const MODIFIED =
  /^ (?:campaign|camp|family|administration|government|supporters?|allies|ally|aides?|advisers?|advisors?|chair|chairman|chief|manager|team|organi[sz]ation|rally|loyalists?|official|officials|spokes\p{Ll}+|lawyers?|attorney|voters?|backers?|donors?|era|brand)\b/u;
const FIRST_PERSON = /^(?:i|we)$/i;

/**
 * The words of a span with the first pronoun, surname or "the company" for each entity written out as its name in the case.
 * "I have" becomes "Halden has". Later mentions stay as they are.
 * @param mentions those of the sentence, in order; the ones outside the span are left alone
 * @param told ids that a reader has already met; those written here are added
 */
export function writeOut(
  text: string,
  span: Span,
  mentions: readonly PropositionMention[],
  index: EntityIndex,
  told: Set<string> = new Set(),
): string {
  let out = '';
  let at = span[0];
  for (const mention of mentions) {
    const entity = index.get(mention.entity);
    let [start, end] = mention.span;
    if (entity === undefined || start < at || end > span[1]) continue;
    const words = text.slice(start, end);
    const first = !told.has(entity.id);
    const isFirstPerson = FIRST_PERSON.test(words);
    const name = first ? nameFor(text, mention, entity, mentions) : (thirdPerson(words, entity) ?? null);
    told.add(entity.id);
    if (name === null) continue;
    const before = text.slice(at, start);
    const honorific = HONORIFICS.find((title) => before.endsWith(`${title} `));
    if (honorific !== undefined) start -= honorific.length + 1;
    else if (name.startsWith('The ') && /\bthe $/i.test(before)) start -= 4;
    else if (mention.kind === 'role' && /\bthe $/i.test(before)) start -= 4;
    out += text.slice(at, Math.max(at, start)) + fitArticle(name, out + text.slice(at, Math.max(at, start)));
    at = end;
    if (isFirstPerson) {
      const verb = readVerbAfter(text, at, span[1]);
      if (verb !== null) {
        out += verb.written;
        at = verb.end;
      }
    }
  }
  return out + text.slice(at, span[1]);
}

/** "I" after the name was told: "he" or "she", and the name again where neither is known. */
function thirdPerson(words: string, entity: Entity): string | null {
  const lower = words.toLowerCase();
  const forms = { i: ['she', 'he'], me: ['her', 'him'], my: ['her', 'his'], myself: ['herself', 'himself'] }[lower];
  if (forms === undefined) return null;
  if (entity.gender !== null) return entity.gender === 'f' ? forms[0]! : forms[1]!;
  return lower === 'my' ? possessive(entity.name) : entity.name;
}

/** What to write for a mention; null where its own words will do. */
function nameFor(
  text: string,
  mention: PropositionMention,
  entity: Entity,
  mentions: readonly PropositionMention[],
): string | null {
  const words = text.slice(...mention.span);
  if (entity.name.length > LONGEST_NAME) return null;
  if (mention.kind === 'pronoun') {
    const form =
      words.toLowerCase() === 'her' ? readHer(text, mention.span[1]) : NAMED_BY_PRONOUN.get(words.toLowerCase());
    if (form === undefined) return null;
    return form === 'possessive' ? possessive(entity.name) : entity.name;
  }
  const bare = words.replace(/['’]s?$/, '');
  const tail = words.slice(bare.length);
  if (mention.kind === 'role') {
    const isDefinite =
      /^the /i.test(words) || /\bthe $/i.test(text.slice(Math.max(0, mention.span[0] - 4), mention.span[0]));
    if (
      !isDefinite ||
      isPredicate(text, mention.span[0]) ||
      standsBesideName(mention, mentions, text) ||
      describes(text, mention.span[1])
    )
      return null;
    return entity.kind === 'group' ? null : entity.name + tail;
  }
  if (mention.kind !== 'name' || bare === entity.name) return null;
  return isShortForm(bare, entity) && !standsInName(text, mention.span) && !isModifier(text, mention.span)
    ? entity.name + tail
    : null;
}

/** "Halden" for Jon Halden, "the Journal" for The Harbour Journal; acronyms and other names stay. */
function isShortForm(words: string, entity: Entity): boolean {
  const own = entity.name.split(' ').filter((word) => word !== 'The');
  const short = words.split(' ').filter((word) => word.toLowerCase() !== 'the');
  if (short.length === 0 || short.length >= own.length) return false;
  if (entity.kind === 'person') return short.every((word) => own.includes(word)) && own.at(-1) === short.at(-1);
  return entity.kind === 'outlet' && short.every((word) => own.includes(word));
}

/** "the Halden family", "Halden aides": the name only describes what follows. */
function isModifier(text: string, [start, end]: Span): boolean {
  return (
    /\b(?:the|a|an) $/i.test(text.slice(Math.max(0, start - 8), start)) || MODIFIED.test(text.slice(end, end + 20))
  );
}

/** A name glued to more of a name ("Halden-Orlow", "Halden Foundation") is no mention of the person alone. */
function standsInName(text: string, [start, end]: Span): boolean {
  return /[\p{L}-]/u.test(text[start - 1] ?? ' ') || /^-\p{L}/u.test(text.slice(end, end + 2));
}

function isPredicate(text: string, start: number): boolean {
  return /\b(?:is|are|was|were|be|been|become|became|as|remains?|of)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** "the executive branch", "the company boat": the role only describes the noun behind it. */
function describes(text: string, end: number): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1];
  return next !== undefined && !isVerb(next) && !EMPTY.has(next) && !next.endsWith('ly') && !next.endsWith('s');
}

/** "Kremlin spokesman Piet Orlow": the role stands beside the name that it describes. */
function standsBesideName(mention: PropositionMention, mentions: readonly PropositionMention[], text: string): boolean {
  return mentions.some((other) => {
    if (other === mention || other.entity !== mention.entity) return false;
    const gap =
      other.span[0] >= mention.span[1]
        ? text.slice(mention.span[1], other.span[0])
        : text.slice(other.span[1], mention.span[0]);
    return gap.length <= 2 || /^,? ?(?:the|a)? ?$/.test(gap);
  });
}

function readHer(text: string, end: number): 'name' | 'possessive' {
  return /^ (?:\p{Ll}|\p{Lu}|\d|["“'‘])/u.test(text.slice(end, end + 2)) &&
    !/^ (?:to|and|or|in|on|at|for|from|with|by|about|if|that|as|when|while|out|over|not|after|before)\b/.test(
      text.slice(end, end + 8),
    )
    ? 'possessive'
    : 'name';
}

function readVerbAfter(text: string, at: number, limit: number): { written: string; end: number } | null {
  const match = /^( ?)([\p{L}'’]+)/u.exec(text.slice(at, Math.min(limit, at + 24)));
  if (match === null) return null;
  const written = THIRD_PERSON.get(match[2]!.toLowerCase());
  if (written !== undefined) return { written: `${match[1]}${written}`, end: at + match[0].length };
  const plain =
    /^(?:think|believe|know|want|need|mean|hope|feel|see|say|like|support|expect|guess|agree|disagree|work|live|own|run|say|take|make|understand|remember|trust|condemn|welcome|call|urge|ask|remain|regret|deny|reject|stand)$/;
  return plain.test(match[2]!) ? { written: `${match[1]}${addS(match[2]!)}`, end: at + match[0].length } : null;
}

function addS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** "to the The Harbour Journal" never. */
function fitArticle(name: string, before: string): string {
  return name.startsWith('The ') && /\bthe $/i.test(before) ? name.slice(4) : name;
}
