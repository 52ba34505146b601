import type { EntityKind } from '../model/vocabulary.ts';
import type { Draft } from './draft.ts';
import type { NameCandidate } from './name-candidate.ts';
import { isGivenName } from './name-kind.ts';
import { genderOfName, readNameParts } from './names-agree.ts';

/** Bearers of one surname that are looked at; no page has more. */
export const MOST_BEARERS = 40;

/** A bare name may be a bearer's, whatever it looks like, but for a place, an acronym and what the lexicon knows for sure. */
export function mayBeBearer(candidate: NameCandidate, kind: EntityKind | null): boolean {
  if (kind === 'person') return true;
  if (candidate.words.length > 1 || candidate.kind === 'group') return false;
  if (candidate.known === null) return true;
  // "Ford" may be a firm of the lexicon or the Ford of this article.
  return candidate.evidence.place <= 0 && candidate.evidence.body < 3 && candidate.name.length > 3;
}

/** The bearer of a bare surname or given name; null where the document has none. */
export function findBearer(
  candidate: NameCandidate,
  bySurname: ReadonlyMap<string, Draft[]>,
  byGiven: ReadonlyMap<string, Draft[]>,
  near: Draft | null,
  times: ReadonlyMap<Draft, number>,
): Draft | null {
  const word = lastWord(candidate.name.toLowerCase());
  const titled = readNameParts(`${candidate.title?.replace(/^.*\s(?=\S)/u, '') ?? ''} ${candidate.name}`.trim());
  let bearers = (bySurname.get(word) ?? []).slice(-MOST_BEARERS).filter((draft) => draft.parts !== null);
  const gender = genderOfName(titled);
  const fitting = bearers.filter((draft) => gender === null || genderOfName(draft.parts!) !== opposite(gender));
  if (bearers.length > 0 && fitting.length === 0) return null;
  bearers = fitting;
  if (bearers.length > 1 && gender !== null) {
    const sure = bearers.filter((draft) => genderOfName(draft.parts!) === gender);
    if (sure.length > 0) bearers = sure;
  }
  if (bearers.length > 1 && candidate.title !== null) {
    const titles = bearers.filter((draft) => draft.roles.has(candidate.title!));
    if (titles.length > 0) bearers = titles;
  }
  if (bearers.length > 1) {
    // The one of this sentence, else the one of whom the document speaks most so far.
    if (near !== null && bearers.includes(near)) return near;
    return bearers.reduce((best, draft) => ((times.get(draft) ?? 0) > (times.get(best) ?? 0) ? draft : best));
  }
  if (bearers.length === 1) return bearers[0]!;
  if (candidate.title !== null || candidate.words.length > 1 || (candidate.weak && !isGivenName(word))) return null;
  const named = byGiven.get(word) ?? [];
  return named.length === 1 && named[0]!.parts !== null ? named[0]! : null;
}

/** The only bearer of a first surname of two; null where there is none. */
export function findMiddleBearer(candidate: NameCandidate, byMiddle: ReadonlyMap<string, Draft[]>): Draft | null {
  const bearers = byMiddle.get(candidate.name.toLowerCase());
  return bearers?.length === 1 && bearers[0]!.parts !== null && !isGivenName(candidate.name) ? bearers[0]! : null;
}

function opposite(gender: 'f' | 'm'): 'f' | 'm' {
  return gender === 'f' ? 'm' : 'f';
}

/** The last word of a name that is no suffix, without stops. */
export function lastWord(name: string): string {
  const words = name.replace(/[.,]/gu, '').split(' ');
  const last = words.at(-1)!;
  return (/^(?:jr|sr|ii|iii|iv)$/u.test(last) ? words.at(-2) : last) ?? last;
}
