import { findCue } from '../cue/find-cue.ts';
import type { Found } from '../found.ts';
import type { Line } from '../line.ts';
import type { Phrase } from '../phrase/find-subject.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readVerb } from './read-verb.ts';

/** Every attribution that the rules see in one line, inner ones included, by their cues' order. */
export function findInLine(line: Line): Found[] {
  const found: Found[] = [];
  let last: Phrase | null = null;
  for (let at = 0; at < line.items.length; at += 1) {
    const according = readAccordingTo(line.items, at);
    if (according !== null) {
      found.push(according);
      continue;
    }
    const cue = findCue(line.items, at);
    if (cue === null) continue;
    const read = readVerb(line.items, cue, last);
    if (read === null) continue;
    found.push(read.found);
    last = read.source ?? last;
    at = cue.to - 1;
  }
  return found;
}
