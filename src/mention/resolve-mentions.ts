import { FREE_ROLES, TOGETHER_ROLES, WIDER_ROLES } from '../lexicon/role-kinds.ts';
import type { Antecedent } from './antecedent.ts';
import type { PronounPlace } from './find-pronouns.ts';
import type { RolePlace } from './find-role-mentions.ts';
import type { Draft } from './draft.ts';
import { nameOf } from './draft.ts';
import type { NameWord } from './name-word.ts';

const FREE: ReadonlySet<string> = new Set(FREE_ROLES);
const TOGETHER: ReadonlySet<string> = new Set(TOGETHER_ROLES);
/** Antecedents that are looked through: what lies further back is not meant by a bare pronoun. */
const WINDOW = 60;
/** Sentences over which a pronoun reaches. */
const REACH = 6;
/** Sentences over which "the senators" reaches. */
const ROLE_REACH = 40;
/** Sentences after which the bearer of an office is no longer the first who comes to mind. */
const BEARER_REACH = 4;
/** People together behind one plural. */
const MOST_TOGETHER = 4;

/** Keeps what was spoken of, in the order of the text, and says whom a pronoun or role means. */
export interface Memory {
  readonly recent: Antecedent[];
  /** Bearers of a role, in the order of their last mention. */
  readonly bearers: Map<string, Draft[]>;
  readonly genders: Map<Draft, 'f' | 'm'>;
}

export function makeMemory(): Memory {
  return { recent: [], bearers: new Map(), genders: new Map() };
}

/** Takes note of what is spoken of. */
export function remember(memory: Memory, antecedent: Antecedent): void {
  memory.recent.push(antecedent);
  if (memory.recent.length > 2 * WINDOW) memory.recent.splice(0, WINDOW);
  const draft = antecedent.drafts.length === 1 ? antecedent.drafts[0]! : null;
  if (draft?.kind !== 'person') return;
  for (const noun of draft.roleNouns) {
    noteBearer(memory, noun, draft);
    for (const wider of WIDER_ROLES[noun] ?? []) noteBearer(memory, wider, draft);
  }
}

function noteBearer(memory: Memory, noun: string, draft: Draft): void {
  const list = memory.bearers.get(noun) ?? [];
  const at = list.indexOf(draft);
  if (at >= 0) list.splice(at, 1);
  list.push(draft);
  if (list.length > 8) list.shift();
  memory.bearers.set(noun, list);
}

/** Whom a pronoun means; empty where it cannot be told. */
export function resolvePronoun(
  memory: Memory,
  words: readonly NameWord[],
  place: PronounPlace,
  quotation: number,
): Antecedent | null {
  if (place.of === 'I' || place.of === 'we') return null;
  const sentence = words[place.at]!.sentence;
  let excluded = false;
  const scores = new Map<string, { antecedent: Antecedent; score: number }>();
  const start = Math.max(0, memory.recent.length - WINDOW);
  for (let i = memory.recent.length - 1; i >= start; i--) {
    const antecedent = memory.recent[i]!;
    const back = sentence - antecedent.sentence;
    if (back > REACH) break;
    const fit = fitOf(memory, place, antecedent);
    if (fit < 0 || (place.of === 'it' && !mayBeIt(place, antecedent, back, quotation))) continue;
    if (
      place.of === 'they' &&
      (!antecedent.plural || antecedent.kind === 'group') &&
      !mayBeThey(words, place, antecedent, back)
    )
      continue;
    if (!excluded && isSameClauseSubject(words, place, antecedent)) {
      // Only the nearest subject: "Hale said Orr told him" is Hale.
      excluded = true;
      continue;
    }
    let score = fit + [10, 8, 5, 3, 1, 0, -1][back]! - Math.min(3, (place.at - antecedent.at) * 0.03);
    // "Ann Orr, who lost her ..."
    if (antecedent.relative && back === 0 && place.at - antecedent.at < 14) score += 4;
    if (antecedent.subject) score += place.form === 'subject' || back > 0 ? 4 : 3;
    if (antecedent.possessive) score += place.form === 'possessive' ? 1 : -1;
    if (antecedent.quotation !== quotation) score -= antecedent.quotation >= 0 ? 5 : 3;
    const key = antecedent.drafts.map((draft) => draft.key).join('+') || `?${antecedent.at}`;
    const held = scores.get(key);
    // What is spoken of again and again is meant sooner.
    if (held === undefined) scores.set(key, { antecedent, score });
    else {
      const best = Math.max(held.score, score) + 0.5;
      scores.set(key, { antecedent: held.score >= score ? held.antecedent : antecedent, score: best });
    }
  }
  let best: { antecedent: Antecedent; score: number } | null = null;
  for (const entry of scores.values()) if (best === null || entry.score > best.score) best = entry;
  return best?.antecedent ?? null;
}

/** Points for agreeing in number, gender and kind; below 0 where it does not agree. */
function fitOf(memory: Memory, place: PronounPlace, antecedent: Antecedent): number {
  if (place.of === 'he' || place.of === 'she') {
    if (antecedent.plural || antecedent.kind !== 'person') return -1;
    const gender =
      antecedent.gender ??
      (antecedent.drafts[0] === undefined ? null : (memory.genders.get(antecedent.drafts[0]) ?? null));
    const wanted = place.of === 'he' ? 'm' : 'f';
    if (gender !== null && gender !== wanted) return -1;
    return (gender === wanted ? 3 : 0) + (antecedent.drafts.length === 0 ? -2 : 1);
  }
  if (place.of === 'they') {
    if (antecedent.kind === 'group') return 3;
    if (antecedent.plural) return antecedent.drafts.length > 0 ? 5 : 3;
    if (antecedent.kind === 'organisation' || antecedent.kind === 'public-body' || antecedent.kind === 'outlet')
      return 0;
    return -1;
  }
  if (antecedent.plural || antecedent.kind === 'person' || antecedent.kind === 'group') return -1;
  if (antecedent.kind === 'place') return 0;
  return antecedent.kind === 'thing' ? 1 : 3;
}

/** An "it" means an event or a text more often than a body: only what was the subject just before is taken. */
function mayBeIt(place: PronounPlace, antecedent: Antecedent, back: number, quotation: number): boolean {
  if (place.form === 'object' || antecedent.modifier || antecedent.quotation !== quotation) return false;
  if (place.form !== 'subject') return back === 0 || (back === 1 && antecedent.subject);
  return antecedent.subject && back <= 1;
}

/** "the firm said they": only where it was the subject and no plural noun stands between. */
function mayBeThey(words: readonly NameWord[], place: PronounPlace, antecedent: Antecedent, back: number): boolean {
  if (!antecedent.subject || antecedent.modifier || back > 1) return false;
  for (let at = antecedent.at + 1; at < place.at; at++) {
    const word = words[at]!;
    if (!word.capital && word.word && /[^su'’i]s$/u.test(word.lower) && word.lower.length > 3) return false;
  }
  return true;
}

/** "Hale told him": "him" is not Hale where no other clause has begun between. */
function isSameClauseSubject(words: readonly NameWord[], place: PronounPlace, antecedent: Antecedent): boolean {
  if (place.form !== 'object' || !antecedent.subject || antecedent.sentence !== words[place.at]!.sentence) return false;
  if (place.at - antecedent.at > 12) return false;
  for (let i = antecedent.at; i < place.at; i++) {
    if (/^(?:,|;|that|who|when|because|after|before|if|while|and|but)$/u.test(words[i]!.lower)) return false;
  }
  return true;
}

/** Whom "the senators", "the newspaper", "the billionaire" means; none where it cannot be told. */
export function resolveRole(memory: Memory, place: RolePlace, sentence: number): readonly Draft[] {
  if (!place.definite || place.owned) return [];
  const { role } = place;
  if (role.kind === 'person')
    return role.plural ? resolvePeople(memory, place, sentence) : resolvePerson(memory, place, sentence);
  if (role.plural) return [];
  for (let i = memory.recent.length - 1; i >= Math.max(0, memory.recent.length - WINDOW); i--) {
    const antecedent = memory.recent[i]!;
    const draft = antecedent.drafts[0];
    // "A newspaper ..., the newspaper": whoever that was.
    if (draft === undefined && antecedent.noun === role.noun && !antecedent.plural) return [];
    if (antecedent.plural || draft === undefined || antecedent.drafts.length > 1) continue;
    if (meansBody(role.noun, role.kind, draft)) return [draft];
  }
  return [];
}

function resolvePerson(memory: Memory, place: RolePlace, sentence: number): readonly Draft[] {
  const { role } = place;
  const start = Math.max(0, memory.recent.length - WINDOW);
  const bearer = memory.bearers.get(role.noun)?.at(-1);
  const spoken = mostSpokenOf(memory, role.gender, sentence);
  if (bearer !== undefined && (role.gender === null || bearer.gender === null || role.gender === bearer.gender)) {
    for (let i = memory.recent.length - 1; i >= start; i--) {
      const { drafts, noun, plural, sentence: where } = memory.recent[i]!;
      // Somebody of whom no office is told, and the bearer long gone: it is theirs.
      if (sentence - where > BEARER_REACH && spoken !== null && spoken.roleNouns.size === 0) return [spoken];
      if (drafts.includes(bearer)) break;
      // "A spokesman ..., the spokesman": whoever that was.
      if (drafts.length === 0 && noun === role.noun && !plural) return [];
    }
    return [bearer];
  }
  const free = FREE.has(role.noun) || role.noun === 'man' || role.noun === 'woman';
  return free && spoken !== null ? [spoken] : [];
}

/** The person of whom the last sentences speak most, the subject first; null where they speak of nobody. */
function mostSpokenOf(memory: Memory, gender: 'f' | 'm' | null, sentence: number): Draft | null {
  const scores = new Map<Draft, number>();
  for (let i = memory.recent.length - 1; i >= Math.max(0, memory.recent.length - WINDOW); i--) {
    const { drafts, plural, subject, kind, sentence: where } = memory.recent[i]!;
    const draft = drafts[0];
    if (sentence - where > REACH) break;
    if (plural || kind !== 'person' || draft === undefined) continue;
    if (gender !== null && draft.gender !== null && draft.gender !== gender) continue;
    const before = scores.get(draft);
    // Nearness and being the subject, and a little for every other time that somebody is spoken of.
    scores.set(draft, before === undefined ? 10 - (sentence - where) * 2 + (subject ? 3 : 0) : before + 0.7);
  }
  let best: Draft | null = null;
  for (const [draft, score] of scores) if (best === null || score > scores.get(best)!) best = draft;
  return best;
}

function resolvePeople(memory: Memory, place: RolePlace, sentence: number): readonly Draft[] {
  const { role } = place;
  const bears = (draft: Draft): boolean => memory.bearers.get(role.noun)?.includes(draft) ?? false;
  for (let i = memory.recent.length - 1; i >= Math.max(0, memory.recent.length - WINDOW); i--) {
    const { drafts, sentence: where } = memory.recent[i]!;
    if (drafts.length < 2) continue;
    const others = (memory.bearers.get(role.noun)?.length ?? 0) - drafts.length;
    if (drafts.every(bears) && (others <= 0 || sentence - where <= 2)) return drafts;
    if (sentence - where <= 2 && TOGETHER.has(role.noun) && !drafts.some((draft) => isOther(draft, role.gender)))
      return drafts;
    if (sentence - where > ROLE_REACH) break;
  }
  const all = memory.bearers.get(role.noun) ?? [];
  return all.length > 1 && all.length <= MOST_TOGETHER ? all.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : [];
}

function isOther(draft: Draft, gender: 'f' | 'm' | null): boolean {
  return gender !== null && draft.gender !== null && draft.gender !== gender;
}

/** Nouns for bodies, by what the body's name has to hold; null where any of the kind will do. */
function meansBody(noun: string, kind: RolePlace['role']['kind'], draft: Draft): boolean {
  if (kind === 'outlet') return draft.kind === 'outlet' && !isOtherMedium(noun, nameOf(draft));
  const name = `${draft.known ?? ''} ${nameOf(draft)}`.toLowerCase();
  // "the country" is as often the one that nobody has to name.
  if (kind === 'place') return false;
  if (name.endsWith(noun) || name.includes(`${noun} of`) || name.includes(`${noun} on`)) return true;
  if (noun === 'agency' || noun === 'regulator' || noun === 'watchdog')
    return draft.kind === 'public-body' && !/congress|senate|house|kremlin|court/u.test(name);
  if (noun === 'panel') return /committee|commission|council/u.test(name);
  if (
    /^(?:company|firm|manufacturer|maker|startup|start-up|giant|retailer|supplier|airline|automaker|carmaker|platform|operator|conglomerate|business)$/u.test(
      noun,
    )
  ) {
    return (
      draft.kind === 'organisation' &&
      !/party|committee|university|union|campaign|association|foundation|institute|school|college|hospital|church|museum|movement/u.test(
        name,
      )
    );
  }
  if (/^(?:group|organisation|organization|nonprofit|charity)$/u.test(noun))
    return draft.kind === 'organisation' && !/campaign/u.test(name);
  return false;
}

/** "the network" is no newspaper, "the newspaper" no network. */
function isOtherMedium(noun: string, name: string): boolean {
  const air =
    /^(?:[A-Z]{2,5}|.*\b(?:News|TV|Radio|Television|Channel|Network|Broadcasting))\b/u.test(name) &&
    !/Daily News/u.test(name);
  if (noun === 'network' || noun === 'broadcaster' || noun === 'channel' || noun === 'station') return !air;
  if (noun === 'newspaper' || noun === 'paper' || noun === 'broadsheet' || noun === 'tabloid' || noun === 'daily')
    return air;
  return false;
}
