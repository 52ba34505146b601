import type { Span } from '../../model/span.ts';
import type { EntityIndex } from '../locate-mentions.ts';
import { locateMentions } from '../locate-mentions.ts';
import type { Proposition, PropositionMention } from '../proposition.ts';
import { balanceQuotes, dropLead, dropReportMarks, dropTail, straighten } from './clean-wording.ts';
import { cutClause } from './cut-clause.ts';
import { dropPassingTimes } from './drop-passing-times.ts';
import { findSubject, listNames } from './find-subject.ts';
import type { Opening } from './has-verb.ts';
import { findOpening, hasFiniteVerb, splitWords } from './has-verb.ts';
import { findPastForm } from './past-form.ts';
import { writeOut } from './write-out.ts';

/** One passage's words as a title could have them. */
export interface Wording {
  readonly text: string;
  /** `clause`: subject and verb; `phrase`: no verb of its own; `fragment`: a clause whose subject nobody named. */
  readonly form: 'clause' | 'phrase' | 'fragment';
  /** False where the first word keeps its capital inside a sentence: a name. */
  readonly mayLower: boolean;
}

/**
 * Turns a passage into the words of a title: names written out, subject supplied, attribution and asides dropped, cut to length.
 * @param marks whether "reportedly" and its like stay (a title with "whether" does not need them)
 */
export function composeWording(proposition: Proposition, index: EntityIndex, marks: 'keep' | 'drop'): Wording {
  const { document, statement } = proposition;
  const { text } = document;
  const mentions = locateMentions(proposition, index);
  const spans = ownSpans(proposition);
  const told = new Set<string>();
  const rawLead = straighten(spans.map((span) => text.slice(...span)).join(' '));
  const led = dropLead(marks === 'drop' ? dropReportMarks(rawLead) : rawLead);
  const opening = findOpening(splitWords(led));
  const start = spans[0]?.[0] ?? 0;
  const subject =
    opening === 'subject' || opening === 'fragment' ? null : subjectOf(proposition, opening, start, mentions, index);
  for (const id of subject?.ids ?? []) told.add(id);
  let words = straighten(
    spans
      .map((span) => writeOut(text, dropPassingTimes(text, span, proposition.dates), mentions, index, told))
      .join(' '),
  );
  if (marks === 'drop') words = dropReportMarks(words);
  words = dropLead(words);
  if (subject !== null) words = joinSubject(subject.name, words, opening, statement.stance);
  words = dropTail(balanceQuotes(cutClause(dropTail(words))));
  const own = splitWords(words);
  const isClause = hasFiniteVerb(own, 1);
  const form =
    isClause && (opening === 'subject' || subject !== null)
      ? 'clause'
      : opening === 'fragment' || !isClause
        ? 'phrase'
        : 'fragment';
  return { text: words, form, mayLower: mayLowerFirst(text, words, mentions, index) };
}

/** The passage's words without those that only attribute them; all of them where nothing else is left. */
function ownSpans(proposition: Proposition): Span[] {
  const { spans, statement } = proposition;
  const away = [...statement.source, ...statement.cue];
  const kept: Span[] = [];
  for (const span of spans) {
    let from = span[0];
    for (const [start, end] of away.toSorted((a, b) => a[0] - b[0])) {
      if (end <= from || start >= span[1]) continue;
      if (start > from) kept.push([from, start]);
      from = Math.max(from, end);
    }
    if (from < span[1]) kept.push([from, span[1]]);
  }
  const { text } = proposition.document;
  const real = kept.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(...span)));
  return real.length > 0 ? real : [...spans];
}

function subjectOf(
  proposition: Proposition,
  opening: Opening,
  start: number,
  mentions: readonly PropositionMention[],
  index: EntityIndex,
): { name: string; ids: readonly string[] } | null {
  const { statement } = proposition;
  const content = statement.content[0]?.[0] ?? start;
  // "promised to leave": the infinitive at the head of what somebody said is that somebody's own act, or the addressee's.
  if (opening === 'infinitive' && start <= content + 6 && statement.speaker !== null) {
    return { name: statement.speaker, ids: [] };
  }
  const found = findSubject(proposition.document.text, start, opening, mentions, index);
  if (found !== null) return found;
  return statement.voice === 'attributed' && statement.speaker !== null && opening !== 'relative'
    ? { name: listNames([statement.speaker]), ids: [] }
    : null;
}

/** Sets a subject before a clause that lacks one. */
function joinSubject(name: string, words: string, opening: Opening, stance: string): string {
  if (opening === 'relative') return `${name} ${words.replace(/^(?:who|which|that|whom|whose) /i, '')}`;
  if (opening === 'participle') {
    const [first = '', ...rest] = words.split(' ');
    const past = findPastForm(first.toLowerCase());
    return past === null ? `${name} was ${lowerFirst(words)}` : `${name} ${[past, ...rest].join(' ')}`;
  }
  if (opening === 'infinitive') {
    const act = words.replace(/^not to /i, 'not ').replace(/^to /i, '');
    if (stance === 'request')
      return `${name} asked that ${act}`
        .replace('asked that not ', 'asked not to ')
        .replace('asked that ', 'asked to ');
    return stance === 'decline' ? `${name} declined to ${act}` : `${name} is to ${act}`;
  }
  return `${name} ${lowerFirst(words)}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether the first word is capital only because a sentence began there. */
function mayLowerFirst(
  text: string,
  words: string,
  mentions: readonly PropositionMention[],
  index: EntityIndex,
): boolean {
  const first = /^[\p{L}\p{N}'’.&-]+/u.exec(words)?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || first === 'I') return false;
  for (const mention of mentions) {
    if (mention.kind !== 'role' && words.startsWith(text.slice(...mention.span))) return false;
    if (words.startsWith(index.get(mention.entity)?.name ?? '\0')) return false;
  }
  const lower = first.toLowerCase();
  if (new RegExp(`(?:^|[^\\p{L}])${lower}(?![\\p{L}])`, 'u').test(text)) return true;
  // Seen with a capital inside a sentence, and never without one: a name.
  return !new RegExp(`\\p{Ll} ${first}(?![\\p{L}])`, 'u').test(text);
}
