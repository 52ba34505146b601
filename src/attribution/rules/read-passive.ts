import { IMPERSONAL_PASSIVES } from '../../lexicon/impersonal-passives.ts';
import type { Cue } from '../cue/find-cue.ts';
import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { findContentEnd } from '../phrase/find-content.ts';
import { findInvertedSubject } from '../phrase/find-inverted-subject.ts';
import { findSubject } from '../phrase/find-subject.ts';
import { isCut, isMark } from '../phrase/word-class.ts';

const impersonal = new Map(IMPERSONAL_PASSIVES.map(([lemma, leads]) => [lemma, new Set(leads.split(' '))]));
/** "was asked by X not to sign": whose content goes on with an infinitive behind who asks. */
const ASKING = new Set([
  'ask',
  'beg',
  'command',
  'encourage',
  'instruct',
  'invite',
  'order',
  'press',
  'pressure',
  'push',
  'tell',
  'urge',
  'warn',
]);
const TO: ReadonlySet<string> = new Set(['to']);
const ASKED = new Set(['about', 'if', 'whether', 'that', 'what', 'why', 'to', 'how']);

const NOT = new Set(['not', 'never']);

/** Verbs of saying in the passive: "was told that", "is said to", "was accused by X of", "was reported by X". */
export function readPassive(items: readonly Item[], cue: Cue): Found | null {
  const { frames, lemma } = cue.form;
  const base = { speaks: false, open: false, by: 'passive' };
  const cueSpan = spanOf(items, cue.from, cue.to);
  // "sources cited by the Courier" is one source, not two statements.
  if (cue.from === cue.verb && (lemma === 'cite' || lemma === 'quote')) return null;
  const byPhrase = items[cue.to]?.lower === 'by' ? findInvertedSubject(items, cue.to + 1) : null;
  const leads = impersonal.get(lemma);
  const subject = findSubject(items, cue.from);
  if (byPhrase !== null) {
    if (subject === null) return null;
    let to = byPhrase.to;
    const follows = leads ?? (ASKING.has(lemma) ? TO : undefined);
    const lead = follows === undefined ? -1 : findLead(items, byPhrase, follows);
    if (lead > byPhrase.from) to = lead;
    const rest = lead > 0 ? spanOf(items, lead, findContentEnd(items, lead)) : [];
    return {
      ...base,
      source: spanOf(items, byPhrase.from, to),
      cue: rest.length > 0 ? cueSpan : spanOf(items, cue.from, cue.to + 1),
      content: [...spanOf(items, subject.from, subject.to), ...rest],
      ...(leads === undefined && rest.length > 0 ? { stance: 'request' as const } : {}),
    };
  }
  const next = items[cue.to];
  if (leads?.has(next?.lower ?? '') === true) {
    const end = findContentEnd(items, cue.to);
    const dummy =
      subject !== null &&
      subject.to - subject.from === 1 &&
      items[subject.from]?.lower === 'it' &&
      next?.lower === 'that';
    return {
      ...base,
      source: [],
      cue: cueSpan,
      content: [
        ...(subject === null || dummy ? [] : spanOf(items, subject.from, subject.to)),
        ...spanOf(items, cue.to, end),
      ],
    };
  }
  if (frames.includes('p') && ASKED.has(next?.lower ?? '')) {
    // "Asked about the plan, he said".
    const from = lemma === 'ask' && next?.lower === 'about' ? cue.to + 1 : cue.to;
    let to = from;
    while (to < items.length && !isMark(items[to], ',') && !isCut(items[to])) to += 1;
    while (to > from && items[to - 1]?.kind === 'mark') to -= 1;
    if (to === from) return null;
    return { ...base, source: [], cue: spanOf(items, cue.from, from), content: spanOf(items, from, to) };
  }
  return null;
}

/** Where the content goes on after "by X": "of", "that", "to". */
function findLead(items: readonly Item[], source: { from: number; to: number }, leads: ReadonlySet<string>): number {
  for (let at = source.from + 1; at < Math.min(items.length, source.to + 1); at += 1) {
    const word = items[at]?.lower ?? '';
    if (
      leads.has(word) &&
      !(word === 'of' && items[at - 1]?.kind === 'word' && at - source.from < 2 && items[at - 1]?.capital === false)
    )
      return word === 'to' && NOT.has(items[at - 1]?.lower ?? '') ? at - 1 : at;
  }
  return -1;
}
