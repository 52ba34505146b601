import { findCue } from '../cue/find-cue.ts';
import type { Found } from '../found.ts';
import type { Item, Line } from '../line.ts';
import type { Phrase } from '../phrase/find-subject.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readLabel } from './read-label.ts';
import { readAdverb } from './read-adverb.ts';
import { readNoun } from './read-noun.ts';
import { readSilence } from './read-silence.ts';
import { readVerb } from './read-verb.ts';
import { readViewpoint } from './read-viewpoint.ts';

/** What "I" and "we" do in the mind is how the speaker says it, not another statement. */
const MENTAL = new Set([
  'think',
  'believe',
  'hope',
  'doubt',
  'expect',
  'fear',
  'wonder',
  'worry',
  'suspect',
  'worry about',
  'find',
  'mention',
  'see',
]);

const MODALS = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'must',
  'will',
  'can',
  'cannot',
  'won’t',
  'wouldn’t',
  'couldn’t',
  'shouldn’t',
]);

/** "would recommend": what somebody might say, inside what somebody says, is no statement. */
const isModal = (items: readonly Item[], from: number, verb: number): boolean =>
  items.slice(from, verb).some((item) => MODALS.has(item.lower));

const isFirstPerson = (item: Item | undefined): boolean => /^(?:i|we)(?:’\p{L}+)?$/u.test(item?.lower ?? '');

/** Every attribution that the rules see in one line, inner ones included, by their cues' order. See `findAttributions` for `nested`. */
export function findInLine(line: Line, nested: boolean): Found[] {
  const label = readLabel(line.items);
  if (label !== null) return [label];
  const found: Found[] = [];
  const view = readViewpoint(line.items);
  if (view !== null) found.push(view);
  let last: Phrase | null = null;
  for (let at = 0; at < line.items.length; at += 1) {
    const according = readAccordingTo(line.items, at);
    if (according !== null) {
      found.push(according);
      continue;
    }
    const adverb = readAdverb(line.items, at);
    if (adverb !== null) {
      found.push(adverb);
      continue;
    }
    const silence = readSilence(line.items, at, last);
    if (silence !== null) {
      found.push(silence.found);
      last = silence.source ?? last;
      at = silence.to - 1;
      continue;
    }
    const cue = findCue(line.items, at);
    if (cue === null) {
      const noun = readNoun(line.items, at);
      if (noun !== null) found.push(noun);
      continue;
    }
    if (nested && (cue.form.frames.includes('a') || isModal(line.items, cue.from, cue.verb))) continue;
    const read = readVerb(line.items, cue, last);
    if (read === null) {
      const noun = readNoun(line.items, at);
      if (noun !== null) found.push(noun);
      continue;
    }
    if (nested && MENTAL.has(cue.form.lemma) && read.source !== null && isFirstPerson(line.items[read.source.from]))
      continue;
    found.push(read.found);
    last = read.source ?? last;
    at = cue.to - 1;
  }
  return found;
}
