import type { Span } from '../../model/span.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { findTokens } from '../../text/find-tokens.ts';
import type { EntityIndex } from '../locate-mentions.ts';
import { locateMentions, mentionsInside } from '../locate-mentions.ts';
import type { Proposition, PropositionMention } from '../proposition.ts';
import { balanceQuotes, dropLead, dropTail, straighten } from '../title/clean-wording.ts';
import { findSubject, joinMentions, listNames } from '../title/find-subject.ts';
import { writeOut } from '../title/write-out.ts';

/** Somebody, or several together, at one place of a clause. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** Ids of the case's entities. */
  readonly ids: readonly string[];
  /** Names in full: "Jon Halden and Piet Orlow". */
  readonly name: string;
}

/** A clause, ready for the questions that a kind of claim asks of it. Offsets are UTF-16 code units of the document's text. */
export interface View {
  readonly proposition: Proposition;
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** Lower case, straight apostrophes; along `words`. */
  readonly lowers: readonly string[];
  readonly mentions: readonly PropositionMention[];
  /** People and bodies named in the clause, in order. */
  readonly named: readonly Named[];
  /** Whoever the clause is about, where it names nobody before its verb. */
  readonly subjectOutside: Named | null;
  readonly index: EntityIndex;
}

/** What may act: a place may ("Moscow denied"), a thing may not. */
const ACTORS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'public-body', 'outlet', 'group', 'place']);
/** The longest text of a field, in UTF-16 code units. */
const LONGEST = 160;

export function readView(proposition: Proposition, index: EntityIndex): View {
  const { text } = proposition.document;
  const mentions = locateMentions(proposition, index);
  const words: { start: number; end: number }[] = [];
  const lowers: string[] = [];
  for (const span of proposition.spans) {
    for (const token of findTokens(text, span)) {
      if (!token.word && text[token.start] !== '%') continue;
      words.push({ start: token.start, end: token.end });
      lowers.push(text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'"));
    }
  }
  const acting = mentions.filter((mention) => ACTORS.has(index.get(mention.entity)?.kind ?? 'thing'));
  const named = joinMentions(text, mentionsInside(proposition, acting)).map((group) => nameGroup(group, index));
  const start = words[0]?.start ?? 0;
  const outside = findSubject(text, start, 'verb', acting, index);
  return {
    proposition,
    text,
    words,
    lowers,
    mentions,
    named,
    subjectOutside: outside === null ? null : { start, end: start, ids: outside.ids, name: outside.name },
    index,
  };
}

function nameGroup(group: readonly PropositionMention[], index: EntityIndex): Named {
  const ids = [...new Set(group.map((mention) => mention.entity))];
  return {
    start: group[0]!.span[0],
    end: group.at(-1)!.span[1],
    ids,
    name: listNames(ids.map((id) => index.get(id)!.name)),
  };
}

/** Whoever stands nearest before a word; the subject of the sentence where nobody in the clause does. */
export function findBefore(view: View, word: number): Named | null {
  const at = view.words[word]?.start ?? 0;
  return view.named.findLast((named) => named.end <= at) ?? view.subjectOutside;
}

/** The first one named in the clause before a word: who a long subject is about. */
export function findFirstBefore(view: View, word: number): Named | null {
  const at = view.words[word]?.start ?? 0;
  return view.named.find((named) => named.end <= at) ?? view.subjectOutside;
}

/** Whoever stands first after a word, before offset `limit`. */
export function findAfter(view: View, word: number, limit = Number.POSITIVE_INFINITY): Named | null {
  const at = view.words[word]?.start ?? Number.POSITIVE_INFINITY;
  const after = view.named.filter((named) => named.start >= at && named.end <= limit);
  // "met Karsia's envoy": Karsia was not met.
  return after.find((named) => !/^['’]s?\s/.test(view.text.slice(named.end, named.end + 3))) ?? after[0] ?? null;
}

/** A name that a statement gives by itself, as the case has it in full: "Halden" → "Jon Halden". */
export function nameInFull(view: View, raw: string | null): string | null {
  if (raw === null) return null;
  for (const { entity: id } of view.mentions) {
    const entity = view.index.get(id);
    if (entity !== undefined && (entity.aliases.includes(raw) || entity.name.endsWith(` ${raw}`))) return entity.name;
  }
  return raw;
}

/** Who speaks, unless it is a machine or nobody: those rate, warn of and compare nothing. */
export function findSpeaker({ proposition }: View): string | null {
  const { basis, speaker } = proposition.statement;
  return basis === 'machine' ||
    basis === 'unattributed' ||
    /^(?:nobody|no one|none|who|somebody|we|i)$/i.test(speaker ?? '')
    ? null
    : speaker;
}

/** The words of a span as a field shows them: names written out, no dangling ends. Null where nothing is left. */
export function tell(view: View, [start, end]: Span): string | null {
  const raw = straighten(writeOut(view.text, [start, end], view.mentions, view.index));
  let words = dropTail(balanceQuotes(raw));
  if (words.length > LONGEST) words = `${words.slice(0, words.lastIndexOf(' ', LONGEST - 1))}…`;
  return words === '' ? null : words;
}

/** The words from a word to the end of its clause: the next comma, semicolon or dash, or the end. */
export function tellFrom(view: View, word: number): string | null {
  const first = view.words[word];
  if (first === undefined) return null;
  return tell(view, [first.start, findClauseEnd(view, first.start)]);
}

/** Where the clause around an offset ends. Commas between figures or names in a row do not end it. */
export function findClauseEnd(view: View, from: number): number {
  const span = view.proposition.spans.find(([start, end]) => from >= start && from < end);
  const end = span?.[1] ?? view.words.at(-1)?.end ?? from;
  const rest = view.text.slice(from, end);
  for (const stop of rest.matchAll(/[;:]|, (?!\d|and |or )| [—–-] /g)) {
    // "Halden, Northline, and others": a list goes on.
    if (stop[0] === ', ' && /^, (?:\S+ ){0,3}\S+,? (?:and|or) /.test(rest.slice(stop.index, stop.index + 80))) continue;
    return from + stop.index;
  }
  return end;
}

/** The whole clause as a field shows it. */
export function tellAll(view: View): string | null {
  const [start, end] = [view.words[0]?.start, view.words.at(-1)?.end];
  if (start === undefined || end === undefined) return null;
  const words = tell(view, [start, end]);
  return words === null ? null : dropLead(words);
}
