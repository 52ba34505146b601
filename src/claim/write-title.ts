import type { Entity } from '../model/entity.ts';
import type { ClaimKind, PassageStance } from '../model/vocabulary.ts';
import type { EntityIndex } from './locate-mentions.ts';
import { indexEntities } from './locate-mentions.ts';
import type { Proposition } from './proposition.ts';
import { chooseWording } from './title/choose-wording.ts';
import { composeWording } from './title/compose-wording.ts';
import type { Wording } from './title/compose-wording.ts';
import { isOpen } from './title/is-open.ts';

/** What a title is written from. `passageStances` runs along `members`. */
export interface TitleParts {
  readonly kind: ClaimKind;
  readonly members: readonly Proposition[];
  readonly passageStances: readonly PassageStance[];
  readonly entities: readonly Entity[] | EntityIndex;
  /** Somebody denies it. */
  readonly contested: boolean;
}

/** How many passages are weighed against each other; more would only cost time. */
const MOST = 40;

/**
 * Writes the title of a claim: one short clause in the weakest wording among the passages that affirm it; headlines only where there
 * is nothing else. Where the claim is contested, alleged, or stands on unnamed sources alone it is a *whether* clause, so that no
 * list republishes an allegation as fact.
 * @returns at most 140 UTF-16 code units, without a full stop
 */
export function writeTitle(parts: TitleParts): string {
  const index = indexEntities(parts.entities);
  const open = isOpen(parts);
  const chosen = pickMembers(parts).slice(0, MOST);
  const candidates = chosen.map((member) => ({
    wording: composeWording(member, index, open ? 'drop' : 'keep'),
    hedged: member.statement.hedges.length > 0,
  }));
  const best = chooseWording(candidates);
  if (best === -1) return '';
  return open ? writeWhether(candidates[best]!.wording) : capitalise(candidates[best]!.wording.text);
}

/** Passages that affirm, then those that ask or mention, then headlines, then denials. */
function pickMembers({ members, passageStances }: TitleParts): Proposition[] {
  const pick = (wanted: (stance: PassageStance, headline: boolean) => boolean) =>
    members.filter((member, i) => wanted(passageStances[i] ?? 'affirm', member.statement.headline));
  const steps = [
    pick((stance, headline) => stance === 'affirm' && !headline),
    pick((stance, headline) => (stance === 'question' || stance === 'mention') && !headline),
    pick((stance) => stance !== 'deny'),
    members,
  ];
  return [...(steps.find((step) => step.length > 0) ?? [])];
}

function writeWhether(wording: Wording): string {
  const words = wording.mayLower ? wording.text.charAt(0).toLowerCase() + wording.text.slice(1) : wording.text;
  const title = wording.form === 'clause' ? `Whether ${words}` : `Whether there was ${words}`;
  return title.length <= 140 ? title : `${title.slice(0, title.lastIndexOf(' ', 138))}…`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
