import { isVerb } from '../clause/is-verb.ts';
import { findOpening, hasFiniteVerb, splitWords } from './has-verb.ts';

/** Where a title is cut at a clause edge, in UTF-16 code units. */
const AIM = 90;
const SHORTEST = 25;
const WORTH = 30;

/** Edges at which the rest only adds. Never "if" or "unless": without them a title would claim more than the words do. */
const CLAUSE_EDGE =
  /; | [—–-] |, (?:which|who|whose|where|while|although|though|as|but|and|or|because|after|before|when|with|citing|saying|adding|noting|including|such as|according|despite|even|so|amid|given|particularly|especially|\p{Ll}+ing)\b| (?:because|although|though|while|amid|despite|even though|whereas) /gu;
const LOOSE_EDGE =
  /, | (?:after|before|when|since|during|following|according to|through|against|by|from|with|in|on|at|regarding|concerning|including|that|which|who|where) /g;
/** Where a cut costs more, but less than breaking off in the middle. */
const LAST_EDGE = / (?:to|for|over|of|and) /g;
/** "asked the inspector | to": the asking needs its act. */
const ASKS = /\b(?:ask|urg|press|told|persuad|request|order|call)\p{Ll}*(?: (?!to )\S+){1,8}$/u;
/** Before these a list may go on; they end a clause only where a verb follows. */
const MAY_LIST = /^, (?:and|or|but|as|so|with)\b/;
const IF = /\b(?:if|unless)\b/i;
/** A clause that had only begun when it was cut. */
const STUB = / (?:that|which|who|where)(?: \S+){0,6}$/;

/**
 * Cuts a clause to a title's length at a clause edge, else at a phrase's, else at a word.
 * @param limit the most code units to give
 */
export function cutClause(text: string, limit: number): string {
  if (text.length <= AIM) return text;
  const edges = [...text.matchAll(CLAUSE_EDGE)]
    .map((match) => match.index)
    .filter((at) => at >= SHORTEST && endsClause(text, at));
  const near = edges.filter((at) => at <= AIM && !IF.test(text.slice(at))).at(-1);
  if (near !== undefined) return text.slice(0, near);
  if (text.length <= limit) return text;
  const far = edges.find((at) => at <= limit);
  if (far !== undefined) return text.slice(0, far);
  const within = (edge: RegExp): number[] =>
    [...text.matchAll(edge)].map((match) => match.index).filter((index) => index >= SHORTEST * 2 && index <= limit);
  const loose = within(LOOSE_EDGE).at(-1) ?? 0;
  const last = within(LAST_EDGE).findLast((index) => !ASKS.test(text.slice(0, index))) ?? 0;
  // A dearer edge is worth it where the other would throw away much.
  const at = last > loose + WORTH ? last : loose;
  if (at > 0) return dropStub(text.slice(0, at));
  const word = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, word === -1 ? limit - 1 : word)}…`;
}

function endsClause(text: string, at: number): boolean {
  const before = splitWords(text.slice(0, at));
  // "comes | amid": a verb at the edge still waits for what completes it.
  if (findOpening(before) !== 'subject' || (isVerb(before.at(-1) ?? '') && !before.at(-1)!.endsWith('ing')))
    return false;
  const rest = text.slice(at, at + 80);
  return !MAY_LIST.test(rest) || hasFiniteVerb(splitWords(rest).slice(1, 8));
}

function dropStub(text: string): string {
  const stub = STUB.exec(text);
  return stub === null || stub.index < SHORTEST * 2 ? text : text.slice(0, stub.index);
}
