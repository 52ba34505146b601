import { COMPARING_VERBS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { View } from './view.ts';
import { findClauseEnd, findFirstBefore, findSpeaker, tell, tellFrom } from './view.ts';

const COMPARING = indexPhrases([[COMPARING_VERBS, null]]);

/** What is compared with what, on which point, by whom. */
export function findPrecedentFields(view: View): PartialFields {
  const speaker = findSpeaker(view);
  const verb = findPhrases(COMPARING, view.lowers)[0];
  const joint = view.lowers.findIndex((word, i) => i >= (verb?.end ?? 0) && (word === 'with' || word === 'to'));
  if (verb === undefined || joint === -1) return keepGiven({ by: speaker });
  const passive = /^(?:is|are|was|were|been|be|being)$/.test(view.lowers[verb.start - 1] ?? '') || verb.end === joint;
  const before = findFirstBefore(view, verb.start);
  const whom = passive ? (before?.name ?? null) : tell(view, [view.words[verb.end]!.start, view.words[joint - 1]!.end]);
  const point = view.lowers.findIndex(
    (word, i) => i > joint + 1 && (word === 'whose' || word === 'for' || word === 'in'),
  );
  const withStart = view.words[joint + 1]?.start;
  const withEnd =
    withStart === undefined ? 0 : point === -1 ? findClauseEnd(view, withStart) : view.words[point - 1]!.end;
  return keepGiven({
    compared: whom,
    with: withStart === undefined ? null : tell(view, [withStart, Math.min(withEnd, findClauseEnd(view, withStart))]),
    point: point === -1 ? null : tellFrom(view, view.lowers[point] === 'whose' ? point + 1 : point + 1),
    by: passive ? speaker : (before?.name ?? speaker),
  });
}
