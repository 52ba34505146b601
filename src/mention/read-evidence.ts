import { CAMPAIGN_NOUNS } from '../lexicon/organisation-words.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import type { Evidence } from './name-candidate.ts';
import { isGivenName } from './name-kind.ts';
import type { NameWord } from './name-word.ts';
import { findRoleWord } from './role-word.ts';

const CAMPAIGNS: ReadonlySet<string> = new Set(CAMPAIGN_NOUNS);
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const PLACE_BEFORE = new Set(['in', 'near', 'outside', 'across', 'throughout', 'inside', 'toward', 'towards']);
const AFTER_NAME =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|did|does|said|says|and|or|but|in|on|at|to|of|for|from|with|by|as|that|which|who|when|where|while|because|after|before|about|against|over|into|than|if|also|never|not|\p{L}+ed|\p{L}+ly)$/u;
const SPEECH =
  /^(?:said|says|told|tells|asked|added|argued|wrote|tweeted|insisted|replied|recalled|explained|noted|declined|testified|claimed|denied|vowed|pledged|praised|criticized|criticised|slammed|blasted|urged|suggested|promised|refused|agreed|warned|acknowledged|welcomed|tried|hopes|plans|accused|dismissed|appeared|campaigned|conceded|endorsed|thinks|believes|wants|knows|spoke|joked|grew|married|resigned|died)$/u;

/** Reads what the words around a name and its own shape say of its kind. */
export function readEvidence(words: readonly NameWord[], from: number, to: number, titleFrom: number): Evidence {
  const evidence = { person: 0, body: 0, place: 0, thing: 0 };
  const name = words.slice(from, to);
  const many = name.filter((word) => word.word).length;
  const first = name[0]!;
  const sentence = first.sentence;
  const before = words[(titleFrom < 0 ? from : titleFrom) - 1];
  const previous = before?.sentence === sentence ? before : undefined;
  const after = words[to]?.sentence === sentence ? words[to] : undefined;
  if (titleFrom >= 0) evidence.person += 6;
  if (many > 1 && isGivenName(first.text)) evidence.person += 4;
  if (many > 2 && name.slice(1, -1).some((word) => /^\p{Lu}$/u.test(word.text))) evidence.person += 3;
  if (SUFFIXES.has(name.at(-1)!.lower)) evidence.person += 3;
  if (many === 1) {
    if (/\p{N}/u.test(first.text)) evidence.thing += 4;
    else if (first.upper && first.text.length <= 6) evidence.body += 3;
    else if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|O[’'])/u.test(first.text)) evidence.body += 3;
  }
  if (previous !== undefined) {
    if (previous.lower === 'the' && after !== undefined && CAMPAIGNS.has(after.lower)) evidence.person += 4;
    else if (previous.lower === 'the' && isModifier(words, to)) evidence.thing += 1;
    else if (previous.lower === 'the') {
      evidence.body += 2;
      evidence.person -= 2;
      if (many === 1) evidence.thing += 1;
    } else if (PLACE_BEFORE.has(previous.lower)) evidence.place += 2;
    else if ((previous.lower === 'a' || previous.lower === 'an') && titleFrom < 0) {
      evidence.thing += 2;
      evidence.person -= 1;
    } else if (
      findRoleWord(previous.lower)?.kind === 'person' &&
      !previous.possessive &&
      !findRoleWord(previous.lower)!.plural
    ) {
      evidence.person += 5;
    }
  }
  if (after === undefined || name.at(-1)!.possessive) return evidence;
  if (SPEECH.test(after.lower)) {
    evidence.person += 2;
    evidence.body += 1;
  } else if (after.lower === 'who' || after.lower === 'himself' || after.lower === 'herself') evidence.person += 4;
  else if (after.text === ',') readAside(words, to + 1, sentence, evidence);
  else if (after.text === '(') {
    const party = words[to + 1];
    if (party !== undefined && /^[RDI](?:-|$)/u.test(party.text)) evidence.person += 5;
  }
  return evidence;
}

/** "the Orr contract": the article is the noun's. A word behind that is no verb and no connecting word may be one. */
export function isModifier(words: readonly NameWord[], to: number): boolean {
  const next = words[to];
  if (next === undefined || next.sentence !== words[to - 1]!.sentence || !next.word || next.capital) return false;
  return !words[to - 1]!.possessive && !AFTER_NAME.test(next.lower);
}

/** What stands behind a comma: an age, a role, "who". */
function readAside(words: readonly NameWord[], from: number, sentence: number, evidence: Evidence): void {
  const next = words[from];
  if (next === undefined || next.sentence !== sentence) return;
  if (/^[1-9]\d$/u.test(next.text) && words[from + 1]?.text === ',') evidence.person += 5;
  if (next.lower === 'who' || next.lower === 'whose') evidence.person += next.lower === 'who' ? 4 : 1;
  for (let at = from; at < from + 5; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || (!word.word && word.text !== '.')) return;
    const role = findRoleWord(word.lower);
    if (role === null || role.plural) continue;
    const stop = words[at + 1];
    if (
      stop?.text !== ',' &&
      stop?.lower !== 'of' &&
      stop?.lower !== 'for' &&
      stop?.lower !== 'at' &&
      stop?.text !== '.'
    )
      continue;
    if (role.kind === 'person') evidence.person += 4;
    else if (role.kind === 'place') evidence.place += 3;
    else evidence.body += 3;
    return;
  }
}
