import { ASKING_VERBS } from '../../lexicon/field-words.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { Named, View } from './view.ts';
import { findAfter, findFirstBefore, nameInFull, tellFrom } from './view.ts';

const ASKING = indexPhrases([[ASKING_VERBS, null]]);

/** Somebody's asking as the words have it. Names where a statement gives them without a place in the clause. */
export interface Asking {
  readonly asker: Named | null;
  readonly asked: Named | null;
  readonly askerName: string | null;
  readonly askedName: string | null;
  /** The word at which the act begins; -1 where none is given. */
  readonly act: number;
}

/** Who asked whom to do what. */
export function findRequestFields(view: View): PartialFields {
  const asking = findAsking(view);
  return keepGiven({
    asker: asking.askerName,
    asked: asking.askedName,
    act: asking.act === -1 ? null : tellAct(view, asking.act),
  });
}

/** What is asked for. A "not" may stand right before the passage. */
function tellAct(view: View, word: number): string | null {
  const act = tellFrom(view, word);
  const start = view.words[0]!.start;
  return act !== null && word <= 1 && /\bnot\s+$/.test(view.text.slice(Math.max(0, start - 5), start))
    ? `not to ${act}`
    : act;
}

/** Reads "A asked B (not) to do C", "B was asked by A to", "A called for C", and what a statement of request holds. */
export function findAsking(view: View): Asking {
  const verb = findPhrases(ASKING, view.lowers)[0];
  const { statement } = view.proposition;
  if (verb === undefined) {
    const isRequest = statement.stance === 'request';
    const act = isRequest ? view.lowers.findIndex((word) => word === 'to' || word === 'not') : -1;
    return {
      asker: null,
      asked: null,
      askerName: isRequest ? nameInFull(view, statement.speaker) : null,
      askedName: isRequest ? nameInFull(view, statement.addressee) : null,
      act: isRequest ? (act > 2 || act === -1 ? 0 : skipTo(view, act)) : -1,
    };
  }
  const passive = /^(?:was|were|been|is|are|being)$/.test(view.lowers[verb.start - 1] ?? '');
  const to = findTo(view, verb.end);
  const limit = to === -1 ? Number.POSITIVE_INFINITY : view.words[to]!.start;
  const before = findFirstBefore(view, verb.start);
  const after = findAfter(view, verb.end - 1, limit);
  const by = passive && view.lowers.indexOf('by', verb.end) !== -1;
  const asker = passive ? (by ? after : null) : before;
  const asked = passive ? before : after;
  const isFor = (view.lowers[verb.end - 1] ?? '').endsWith('for');
  const isSelf = asker !== null && statement.speaker !== null && asker.name === statement.speaker;
  return {
    asker,
    asked: isFor ? null : asked,
    askerName:
      (asker !== null && statement.speaker?.includes(asker.name) === true ? statement.speaker : asker?.name) ??
      (isSelf || statement.stance === 'request' ? statement.speaker : null),
    askedName: isFor ? null : (asked?.name ?? null),
    act: isFor ? verb.end : to === -1 ? -1 : skipTo(view, to),
  };
}

/** The "to" or "not to" that opens the act. */
function findTo(view: View, from: number): number {
  for (let i = from; i < Math.min(view.lowers.length, from + 14); i++) {
    if (view.lowers[i] === 'to') return view.lowers[i - 1] === 'not' ? i - 1 : i;
  }
  return -1;
}

/** An act is told without its "to", but with its "not". */
function skipTo(view: View, at: number): number {
  return view.lowers[at] === 'to' ? at + 1 : at;
}
