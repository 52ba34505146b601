import type { Stance } from '../../model/vocabulary.ts';
import type { Basis } from '../../model/vocabulary.ts';
import { BLAME_WORDS, DEMAND_WORDS, DENIAL_WORDS, JUDGING_CUES, PLEA_WORDS } from '../../lexicon/stance-words.ts';
import { CUE_TABLE } from '../cue/cue-table.ts';
import { NOUN_CUE_STANCES } from '../cue/noun-cue-stances.ts';
import { hasPhrase, phraseList } from '../plain-words.ts';

const blame = phraseList(BLAME_WORDS);
const demand = phraseList(DEMAND_WORDS);
const denial = phraseList(DENIAL_WORDS);
const pleas = phraseList(PLEA_WORDS);
const judging = new Set(JUDGING_CUES);

/** What the stance of a statement is read from. */
export interface StanceEvidence {
  /** Plain words of cue and content, as `plainWords` gives them. */
  readonly cue: string;
  readonly content: string;
  /** The content ends with a question mark. */
  readonly asks: boolean;
  /** How the source itself is known, its medium aside. */
  readonly known: Basis;
  /** Police and the like: what they say, they report. */
  readonly relays: boolean;
  /** The content begins with the speaker ("I will", "that he would"). */
  readonly aboutItself: boolean;
}

/** The stance that the cue's own verb or noun gives, null where no word of it is known. */
export function stanceOfCue(cue: string): { stance: Stance; lemma: string; frames: string } | null {
  const words = cue.trim().split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const forms = CUE_TABLE.get(words[at] ?? '');
    const form = forms?.find((entry) => entry.particles.every((particle, index) => words[at + 1 + index] === particle));
    if (form !== undefined) {
      // "write to ask", "called to demand": the second verb says what is done.
      const purpose = words[at + 1] === 'to' ? stanceOfCue(words.slice(at + 2).join(' ')) : null;
      return purpose ?? { stance: form.stance, lemma: form.lemma, frames: form.frames };
    }
    const noun = NOUN_CUE_STANCES.get(words[at] ?? '');
    if (noun !== undefined) return { stance: noun, lemma: words[at] ?? '', frames: 'n' };
  }
  return null;
}

const NEGATED = / (?:not|never|didn’t|doesn’t|don’t|won’t|wouldn’t|hasn’t|haven’t|hadn’t|couldn’t|cannot|can’t) /u;
const CHECKED =
  / (?:could not|couldn’t|cannot|can’t|can not|was not able to|were not able to|unable to|has not|have not)(?: immediately| independently| yet)?(?: be)? (?:verify|verified|corroborate|corroborated|authenticate|authenticated|independently confirm|immediately verify) /u;
const REPORTING: ReadonlySet<Basis> = new Set(['document', 'poll-or-data', 'media', 'observation']);
const WILL = / (?:will|won’t|shall|going to|\p{L}+’ll) /u;
const WOULD = / (?:would|likely to|is likely|are likely|unlikely|could) /u;
/** How much of a content shows what its main clause does, in characters. */
const EARLY = 110;

/** What the source does with the content: by the cue's verb first, then, where the verb only says, by the words said. */
export function findStance(evidence: StanceEvidence): Stance {
  const { cue, content } = evidence;
  const found = stanceOfCue(cue);
  const stance = found?.stance ?? 'assert';
  // Who could not check a thing has answered nobody, and refused nobody.
  if (CHECKED.test(cue)) return 'report';
  if (NEGATED.test(cue)) {
    if (stance === 'confirm' || stance === 'concede' || found?.lemma === 'say') return 'decline';
    if (stance === 'deny') return 'concede';
    // "has never blamed the contractor": nobody is accused.
    if (stance === 'accuse' || stance === 'allege') return 'report';
  }
  if (stance === 'ask' && evidence.asks && hasPhrase(content, blame)) return 'accuse';
  if (
    stance === 'ask' &&
    / (?:to|that) /.test(content.slice(0, 40)) &&
    !evidence.asks &&
    !/ (?:if|whether|what|why|how|about) /.test(content.slice(0, 20))
  )
    return 'request';
  if (stance !== 'assert' && stance !== 'report') return stance;
  if (found !== null && !/[cq]/.test(found.frames) && !judging.has(found.lemma)) return stance;
  return stanceOfWords(evidence, stance);
}

function stanceOfWords(evidence: StanceEvidence, stance: Stance): Stance {
  const { content } = evidence;
  if (REPORTING.has(evidence.known) || evidence.relays || stance === 'report') return 'report';
  const early = content.slice(0, EARLY);
  const blames = hasPhrase(content.slice(0, EARLY * 3), blame);
  if (evidence.asks) return blames ? 'accuse' : 'ask';
  if (hasPhrase(early, pleas)) return 'request';
  if (evidence.aboutItself && WILL.test(early.slice(0, 60))) return 'commit';
  if (hasPhrase(early, denial)) return 'deny';
  if (WILL.test(early)) return 'predict';
  if (blames) return 'accuse';
  if (hasPhrase(early, demand)) return 'request';
  if (WOULD.test(early) && !evidence.aboutItself && !/ (?:announc\w+|acknowledg\w+|noted) /.test(evidence.cue))
    return 'predict';
  return 'assert';
}
