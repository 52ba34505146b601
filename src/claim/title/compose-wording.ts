import { EMPTY_WORDS } from '../../lexicon/empty-words.ts';
import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import { THIRD_PERSON } from '../../lexicon/person-forms.ts';
import type { Span } from '../../model/span.ts';
import { isHeading } from '../is-heading.ts';
import type { Statement } from '../../model/statement.ts';
import type { EntityIndex } from '../locate-mentions.ts';
import { findByName, locateMentions } from '../locate-mentions.ts';
import type { Proposition, PropositionMention } from '../proposition.ts';
import {
  balanceQuotes,
  dropAsides,
  dropAttribution,
  dropBareThat,
  dropLead,
  dropReportMarks,
  dropTail,
  dropTrailingAttribution,
  followsTelling,
  straighten,
  unwrapQuote,
} from './clean-wording.ts';
import { cutClause } from './cut-clause.ts';
import { dropPassingTimes } from './drop-passing-times.ts';
import { findAntecedent, findSubjectBeside, findSubjectSpan } from './find-subject-span.ts';
import type { Opening } from './has-verb.ts';
import { findOpening, hasFiniteVerb, splitWords } from './has-verb.ts';
import { findPastForm } from './past-form.ts';
import { findSentenceAround } from './sentence-around.ts';
import { turnQuestion } from './turn-question.ts';
import { writeOut } from './write-out.ts';

/** One passage's words as a title could have them. */
export interface Wording {
  readonly text: string;
  /**
   * `clause`: subject and verb of its own; `supplied`: its subject came from the words before; `sentence`: the whole sentence, as the
   * passage by itself is none; `phrase`: no verb at all.
   */
  readonly form: 'clause' | 'supplied' | 'sentence' | 'phrase';
}

/** Fewer words than this say too little by themselves. */
const FEWEST = 4;
/** Words that are no names, whatever their first letter. */
const COMMON = new Set([...EMPTY_WORDS, ...NUMBER_WORDS.keys()]);
/** The longest title, in UTF-16 code units. */
const LONGEST = 140;
/** A passage and what leads up to it may not be further apart than this, in UTF-16 code units. */
const REACH = 400;

const ACCUSING = /\b(?:accus|charg|suspect|convict)\p{Ll}+\s[^.]*$/u;
/** What may follow the end of a clause. */
const EDGE_AFTER =
  /^\s*(?:[,.;:!?—–)"”’(]|$|and (?!\d{4})|(?:but|or|nor|yet|while|which|who|whose|because|although|though|after|before|when|where|since|if|so|unless|until|as|amid|despite)\b)/;

/** What the words of one passage are made into a title with. */
interface Desk {
  readonly proposition: Proposition;
  readonly mentions: readonly PropositionMention[];
  readonly index: EntityIndex;
  readonly marks: 'keep' | 'drop';
}

/**
 * Turns a passage into the words of a title: names written out, subject supplied, attribution and asides dropped, cut to length.
 * @param marks whether "reportedly" and its like stay (a title with "whether" does not need them)
 */
export function composeWording(proposition: Proposition, index: EntityIndex, marks: 'keep' | 'drop'): Wording {
  const desk: Desk = {
    proposition,
    mentions: addSpeaker(proposition, locateMentions(proposition, index), index),
    index,
    marks,
  };
  const { document, statement } = proposition;
  const spans = ownSpans(proposition);
  const start = spans[0]?.[0] ?? 0;
  const last = spans.at(-1)!;
  const rated = proposition.figures.some(({ unit }) => unit === null || /^of \d+$/.test(unit))
    ? tellRating(desk, last)
    : null;
  if (rated !== null) return finish(desk, rated, 'clause');
  const isWhole = EDGE_AFTER.test(document.text.slice(last[1], last[1] + 14));
  if (isWhole && !isHeading(proposition) && statement.stance !== 'request') {
    // Most passages are clauses as they stand; only the others ask for their sentence.
    const plain = prepare(desk, spans, new Set());
    if (readOpening(proposition, start, plain) === 'subject' && splitWords(plain).length >= FEWEST)
      return finish(desk, plain, 'clause');
  }
  const sentence = findSentenceAround(document, start);
  const whole = sentence === null ? spans : [...spans.slice(0, -1), extendToEdge(document.text, last, sentence)];
  const plain = prepare(desk, whole, new Set());
  if (isHeading(proposition)) return finish(desk, plain, 'phrase');
  const names = desk.mentions.map((mention) => index.get(mention.entity)?.name ?? '').filter((name) => name !== '');
  const isAccused =
    statement.stance === 'accuse' || ACCUSING.test(document.text.slice(Math.max(0, start - REACH / 4), start));
  const accused = isAccused ? turnAccusation(plain) : null;
  if (accused !== null) return finish(desk, accused, 'clause');
  const turned = marks === 'drop' ? turnQuestion(plain, names) : null;
  if (turned !== null) return finish(desk, turned, 'clause');
  const opening = readOpening(proposition, start, plain);
  // What somebody asks for is told with the asking: "they asked that Halden explain".
  if (opening === 'subject' && statement.stance === 'request' && sentence !== null) {
    const asking = supply(desk, whole, 'fragment', sentence);
    if (asking !== null) return finish(desk, asking, 'clause');
  }
  if (opening === 'subject' && splitWords(plain).length >= FEWEST) return finish(desk, plain, 'clause');
  if (sentence !== null) {
    const supplied = supply(desk, whole, opening, sentence);
    if (supplied !== null && splitWords(supplied).length >= FEWEST) {
      return finish(desk, supplied, statement.stance === 'request' && opening === 'infinitive' ? 'clause' : 'supplied');
    }
    if (sentence[1] - sentence[0] < REACH) {
      // Without the words that attribute it, if that leaves a clause.
      for (const stretch of carvesEdge(statement, sentence)
        ? [carve(proposition, [sentence]), [sentence]]
        : [[sentence]]) {
        const full = prepare(desk, stretch, new Set());
        if (findOpening(splitWords(full)) === 'subject' && splitWords(full).length >= FEWEST)
          return finish(desk, full, 'sentence');
      }
    }
  }
  return finish(desk, plain, opening === 'subject' ? 'clause' : 'phrase');
}

/** "I" and "my" mean whoever speaks. */
function addSpeaker(
  { document, statement, spans }: Proposition,
  mentions: readonly PropositionMention[],
  index: EntityIndex,
): readonly PropositionMention[] {
  const id = statement.speaker === null ? null : findByName(index, statement.speaker);
  if (id === null) return mentions;
  const added: PropositionMention[] = [];
  for (const [start, end] of spans) {
    for (const match of document.text.slice(start, end).matchAll(/(?<![\p{L}'’.])(?:I|me|my|myself)(?![\p{L}.])/gu)) {
      const from = start + match.index;
      if (mentions.some(({ span }) => span[0] <= from && span[1] > from)) continue;
      added.push({ span: [from, from + match[0].length], entity: id, kind: 'pronoun' });
    }
  }
  return added.length === 0 ? mentions : [...mentions, ...added].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Whether source and cue stand together at an end of the sentence, so that a clause is left without them. */
function carvesEdge({ source, cue }: Statement, [start, end]: Span): boolean {
  const words = [...source, ...cue];
  if (words.length === 0) return false;
  const from = Math.min(...words.map((span) => span[0]));
  const to = Math.max(...words.map((span) => span[1]));
  const length = words.reduce((sum, span) => sum + span[1] - span[0], 0);
  return to - from - length <= 4 && (from - start <= 2 || end - to <= 3);
}

/** How the passage opens, seen with what stands before it. */
function readOpening({ document, statement }: Proposition, start: number, plain: string): Opening {
  if (startsInside(document.text, start) || /^\d{4} \p{Ll}/u.test(plain)) return 'fragment';
  // "they reportedly [use the boats]": right after an adverb that attributes it stands a verb, whatever it looks like.
  const isAfterAdverb = statement.cue.some(
    ([from, to]) => to <= start && start - to <= 2 && /ly$/i.test(document.text.slice(from, to)),
  );
  const opening = findOpening(splitWords(plain));
  return isAfterAdverb && (opening === 'subject' || opening === 'fragment') && start > (statement.cue[0]?.[0] ?? start)
    ? 'verb'
    : opening;
}

/** A rating is told with whose it is: "To the auditors, the risk is a four". */
function tellRating(desk: Desk, last: Span): string | null {
  const { document, statement } = desk.proposition;
  const source = statement.source[0];
  const sentence = source === undefined ? null : findSentenceAround(document, source[0]);
  if (sentence === null || last[1] > sentence[1] || last[1] - sentence[0] > LONGEST) return null;
  return prepare(desk, [[sentence[0], last[1]]], new Set());
}

/** "accused [Halden of selling the boats]": the deed as a clause. */
function turnAccusation(words: string): string | null {
  const match = /^([^,;:]{2,80}?) of (\p{Ll}+ing) ([\s\S]+)$/u.exec(words);
  const past = match === null || hasFiniteVerb(splitWords(match[1]!), 1) ? null : findPastForm(match[2]!);
  return past === null ? null : `${match![1]} ${past} ${match![3]}`;
}

/** A clause after "as" or "than", or one that begins with "if", says nothing without what stands before it. */
function startsInside(text: string, start: number): boolean {
  return (
    /^(?:if|as|than|of|for|given|including|such as|himself|herself|itself|themselves)\b/i.test(
      text.slice(start, start + 14),
    ) || /\b(?:as|than)\s+(?:\p{Ll}+ly\s+)?$/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** A passage that ends where a nested statement begins goes on to the next edge, or it would stop in mid-air ("asks whether"). */
function extendToEdge(text: string, span: Span, sentence: Span): Span {
  if (span[1] >= sentence[1] || EDGE_AFTER.test(text.slice(span[1], span[1] + 14))) return span;
  const rest = text.slice(span[1], Math.min(sentence[1], span[1] + REACH));
  const edge = /[,;:]\s|\s[—–-]\s|[.!?]["”]?$/.exec(rest);
  return [span[0], span[1] + (edge?.index ?? rest.length)];
}

/** The words of spans with names written out and their lead dropped. */
function prepare(desk: Desk, spans: readonly Span[], told: Set<string>): string {
  const { proposition, mentions, index } = desk;
  const { text } = proposition.document;
  const parts = spans.map((span) =>
    writeOut(text, dropPassingTimes(text, span, proposition.dates), mentions, index, told),
  );
  const words = tellWe(balanceQuotes(straighten(parts.join(' '))), proposition);
  const led = spans.some(([start]) => followsCue(proposition, start) || followsTelling(text, start))
    ? dropBareThat(dropLead(words))
    : dropLead(words);
  return desk.marks === 'drop' ? dropLead(dropAttribution(dropLead(dropReportMarks(led)))) : led;
}

/** "We ask" in a letter of two: those two ask. A body's "we" is told by its name as well. */
function tellWe(words: string, { statement }: Proposition): string {
  const { speaker, chain } = statement;
  if (speaker === null || !/^["“]?We /.test(words)) return words;
  if (speaker.includes(' and ')) return words.replace(/^(["“]?)We /, `$1${speaker} `);
  if (chain[0]?.kind !== 'organisation') return words;
  return words.replace(
    /^(["“]?)We (\p{L}+)/u,
    (_, mark: string, verb: string) => `${mark}${speaker} ${THIRD_PERSON.get(verb) ?? verb}`,
  );
}

/** Whether words stand right after the verb that reports them. */
function followsCue({ statement }: Proposition, start: number): boolean {
  return statement.cue.some(([, end]) => end <= start && start - end <= 2);
}

function finish(desk: Desk, words: string, form: Wording['form']): Wording {
  const limit = desk.marks === 'drop' ? LONGEST - 'Whether, '.length : LONGEST;
  const text = unwrapQuote(
    dropTail(balanceQuotes(cutClause(dropTail(dropAsides(dropTrailingAttribution(words))), limit))),
  );
  return { text, form };
}

/** The passage's words without those that only attribute them; all of them where nothing else is left. */
function ownSpans(proposition: Proposition): Span[] {
  const { text } = proposition.document;
  const real = carve(proposition, proposition.spans).filter((span) => /[\p{L}\p{N}]/u.test(text.slice(...span)));
  return real.length > 0 ? real : [...proposition.spans];
}

function carve({ statement }: Proposition, spans: readonly Span[]): Span[] {
  const away = [...statement.source, ...statement.cue].toSorted((a, b) => a[0] - b[0]);
  const kept: Span[] = [];
  for (const span of spans) {
    let from = span[0];
    for (const [start, end] of away) {
      if (end <= from || start >= span[1]) continue;
      if (start > from) kept.push([from, start]);
      from = Math.max(from, end);
    }
    if (from < span[1]) kept.push([from, span[1]]);
  }
  return kept;
}

/** The passage with what it lacks set before it; null where that is not found. */
function supply(desk: Desk, spans: readonly Span[], opening: Opening, sentence: Span): string | null {
  const { proposition } = desk;
  const { text } = proposition.document;
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)![1];
  if (opening === 'subject') return null;
  if (opening === 'infinitive' || opening === 'fragment') {
    // What somebody asks for, promises or voices: the words that say so stand before it.
    const source = sourceBefore(proposition, sentence, start);
    const isOwn = proposition.statement.content.some(([from]) => Math.abs(start - from) <= 6);
    const cue = proposition.statement.cue[0];
    if (source !== null && isOwn && cue !== undefined && cue[0] >= source[1] && cue[1] <= start)
      return asClause(desk, [source[0], end]);
    const subject = opening === 'infinitive' ? findSubjectSpan(text, sentence[0], start) : null;
    return subject === null ? null : asClause(desk, [subject[0], end]);
  }
  if (opening === 'verb' && !/^(?:and|but|or|nor|yet)\b/i.test(text.slice(start, start + 5))) {
    const beside = findSubjectBeside(text, sentence[0], start);
    if (beside !== null) return prepare(desk, [[beside[0], end]], new Set());
  }
  const span =
    opening === 'relative' || opening === 'passive'
      ? findAntecedent(text, sentence[0], start)
      : findSubjectSpan(text, sentence[0], start);
  const told = new Set<string>();
  // The verb may stand at the very head of what somebody says of himself: "denies having met him".
  const subject = span ?? sourceBefore(proposition, sentence, start);
  return subject === null ? null : join(prepare(desk, [subject], told), prepare(desk, spans, told), opening);
}

/** The words of one stretch, if they are a clause. */
function asClause(desk: Desk, span: Span): string | null {
  const words = prepare(desk, [span], new Set());
  // "warned that the boats": what is said has not got to its verb.
  const said = / that ([\s\S]*)$/.exec(words)?.[1];
  if (said !== undefined && !hasFiniteVerb(splitWords(said), 1)) return null;
  return findOpening(splitWords(words)) === 'subject' ? words : null;
}

/** The source of the statement, where it stands before the passage in its sentence. */
function sourceBefore({ statement }: Proposition, sentence: Span, start: number): Span | null {
  const first = statement.source[0];
  return first !== undefined && first[0] >= sentence[0] && first[1] <= start && start - first[0] < REACH ? first : null;
}

function join(subject: string, words: string, opening: Opening): string | null {
  if (subject === '' || words === '') return null;
  if (opening === 'relative') return `${subject} ${words.replace(/^(?:who|which|that|whom|whose) /i, '')}`;
  if (opening === 'passive')
    return `${subject} ${/[^s]s$/.test(subject.split(' of ')[0]!) ? 'were' : 'was'} ${lowerFirst(words)}`;
  if (opening !== 'participle') return `${subject} ${lowerFirst(words)}`;
  const [first = '', ...rest] = words.split(' ');
  const past = findPastForm(first.toLowerCase());
  if (past === null) return null;
  // "donating ships and engaging in trade": one verb changes its form, so the second goes.
  return `${subject} ${past} ${rest.join(' ').replace(/,? and \p{Ll}+ing .*$/u, '')}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/**
 * Whether the first word of a wording is capital only because a sentence began there. What a document writes with a capital inside its
 * sentences, and never without, is a name.
 */
export function mayLowerFirst(words: string, proposition: Proposition, index: EntityIndex): boolean {
  const mentions = locateMentions(proposition, index);
  const { text } = proposition.document;
  const first = (/^[\p{L}\p{N}'’.&-]+/u.exec(words)?.[0] ?? '').replace(/['’](?:s|re|ll|ve|d|t)$/, '');
  if (COMMON.has(first.toLowerCase())) return first !== 'I';
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || first === 'I') return false;
  for (const mention of mentions) {
    if (mention.kind !== 'role' && mention.kind !== 'pronoun' && words.startsWith(text.slice(...mention.span)))
      return false;
    if (words.startsWith(index.get(mention.entity)?.name ?? '\0')) return false;
  }
  const lower = first.toLowerCase();
  if (new RegExp(`(?:^|[^\\p{L}])${lower}(?![\\p{L}])`, 'u').test(text)) return true;
  return !new RegExp(`\\p{Ll} ${first}(?![\\p{L}])`, 'u').test(text);
}
