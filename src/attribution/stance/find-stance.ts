import type { Stance } from '../../model/vocabulary.ts';
import { BLAME_WORDS, DEMAND_WORDS, DENIAL_WORDS, FUTURE_WORDS } from '../../lexicon/stance-words.ts';
import { CUE_TABLE } from '../cue/cue-table.ts';
import { NOUN_CUE_STANCES } from '../cue/noun-cue-stances.ts';
import { hasPhrase, phraseList } from '../plain-words.ts';

const blame = phraseList(BLAME_WORDS);
const demand = phraseList(DEMAND_WORDS);
const denial = phraseList(DENIAL_WORDS);
const future = phraseList(FUTURE_WORDS);
const own = phraseList(['i', 'we', 'i’ll', 'we’ll', 'i’m', 'we’re']);

/** What the stance of a statement is read from. */
export interface StanceEvidence {
  /** Plain words of cue and content, as `plainWords` gives them. */
  readonly cue: string;
  readonly content: string;
  /** The content ends with a question mark. */
  readonly asks: boolean;
  /** The source is a paper, poll, recording or outlet: what it says, it reports. */
  readonly relays: boolean;
  /** The first words of the content mean the source itself ("I", or "he" after "he said"). */
  readonly aboutItself: boolean;
}

/** The stance that the cue's own verb or noun gives, null where it is a mere "said". */
export function stanceOfCue(cue: string): { stance: Stance; lemma: string } | null {
  const words = cue.trim().split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const forms = CUE_TABLE.get(words[at] ?? '');
    const form = forms?.find((entry) => entry.particles.every((particle, index) => words[at + 1 + index] === particle));
    if (form !== undefined) return { stance: form.stance, lemma: form.lemma };
    const noun = NOUN_CUE_STANCES.get(words[at] ?? '');
    if (noun !== undefined) return { stance: noun, lemma: words[at] ?? '' };
  }
  return null;
}

const NEGATED = /\b(?:not|never|didn’t|doesn’t|don’t|won’t|wouldn’t|hasn’t|haven’t|refused|declined)\b/u;

/** What the source does with the content: by the cue's verb first, then by the words of the content. */
export function findStance(evidence: StanceEvidence): Stance {
  const { cue, content } = evidence;
  const found = stanceOfCue(cue);
  const stance = found?.stance ?? 'assert';
  if (NEGATED.test(cue) && (stance === 'confirm' || stance === 'concede')) return 'decline';
  if (stance === 'predict' && hasPhrase(content, demand) && !hasPhrase(content, future)) return 'request';
  if (stance !== 'assert' && stance !== 'report') return stance;
  if (evidence.asks) return 'ask';
  if (evidence.relays) return 'report';
  if (stance === 'report') return 'report';
  const early = content.slice(0, 160);
  if (hasPhrase(early, denial)) return 'deny';
  if (hasPhrase(content, blame)) return 'accuse';
  if (hasPhrase(early, future))
    return evidence.aboutItself && (early.includes(' will ') || early.includes('’ll ') || early.includes(' won’t '))
      ? 'commit'
      : early.includes(' will ') || early.includes('’ll ') || early.includes(' going to ') || early.includes(' likely ')
        ? 'predict'
        : early.includes(' would ') && !hasPhrase(early, own)
          ? 'predict'
          : 'assert';
  if (hasPhrase(early, demand)) return 'request';
  return 'assert';
}
