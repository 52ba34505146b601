import { STANDING_FIRM } from '../../lexicon/opposites.ts';
import { wordsOf } from '../../text/words-of.ts';
import { isFlatlyNegated } from '../clause/is-flatly-negated.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { Gist } from '../group/gist.ts';
import { findSides } from './opposite-index.ts';
import { isBare } from './is-bare.ts';
import { isRejecting } from './find-rejection.ts';

/** How a proposition bears on what others say, before it is known what that is. */
export interface Bearing {
  /** -1: its words turn something down, or say that something is not so. */
  readonly sign: 1 | -1;
  /** It turns down outright what others say, by its cue or a verdict. */
  readonly rejects: boolean;
  /** What it says is told as a denial, if only for a "not" in it. */
  readonly denies: boolean;
  /** It says of its own main verb that it is not so. */
  readonly flat: boolean;
  /** It turns something down that its words do not name. */
  readonly bare: boolean;
  /** Said by somebody who stands by his account: "insisted", "has always maintained". */
  readonly firm: boolean;
  readonly attributed: boolean;
  /** Sides of pairs of opposites on which its words stand. */
  readonly sides: ReadonlySet<number>;
}

const firmCues = new Set(STANDING_FIRM);

/** "Were never told of the meetings", "was not announced": who knew of a matter is denied, not the matter. */
const UNTOLD =
  /\b(?:not|never|n['’]t)\s+(?:\p{L}+ly\s+|been\s+)?(?:told|informed|notified|briefed|aware|announced|consulted|invited)\b/iu;

/** Reads how a proposition bears on what others say. */
export function findBearing(gist: Gist): Bearing {
  const { document, statement, spans } = gist.proposition;
  const rejects = isRejecting(document.text, statement, spans);
  const untold = !rejects && spans.some(([start, end]) => UNTOLD.test(document.text.slice(start, end)));
  const cue = wordsOf(document.text, statement.cue).toLowerCase();
  return {
    sign: !untold && (rejects || gist.negative || gist.deniedAround || statement.stance === 'deny') ? -1 : 1,
    rejects,
    denies: rejects || (!untold && (gist.deniedAround || statement.stance === 'deny')),
    flat: !untold && isFlatlyNegated(document.text, spans),
    bare: rejects && isBare(gist),
    firm: cue !== '' && cue.split(/[^\p{L}]+/u).some((word) => firmCues.has(wordStem(word))),
    attributed: statement.voice === 'attributed',
    sides: findSides(document.text, spans),
  };
}
