import type { Entity } from '../model/entity.ts';
import type { ClaimKind, PassageStance } from '../model/vocabulary.ts';
import { findTriggers, fitKind } from './classify-kind.ts';
import { isHeading } from './is-heading.ts';
import type { EntityIndex } from './locate-mentions.ts';
import { indexEntities } from './locate-mentions.ts';
import type { Proposition } from './proposition.ts';
import { chooseWording } from './title/choose-wording.ts';
import { composeWording, mayLowerFirst } from './title/compose-wording.ts';
import type { Wording } from './title/compose-wording.ts';
import { hasFiniteVerb, splitWords } from './title/has-verb.ts';
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
const MOST = 24;
const LONGEST = 140;

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
    fit: chosen.length > 1 ? fitKind(member, parts.kind) + (saysAsked(member, parts.kind) ? 0.5 : 0) : 0,
  }));
  for (const candidate of candidates) if (isBackground(candidate.wording.text, parts.kind)) candidate.fit -= 1;
  const best = chooseWording(candidates, parts.contested);
  if (best === -1) return '';
  return open
    ? writeWhether(candidates[best]!.wording, mayLowerFirst(candidates[best]!.wording.text, chosen[best]!, index))
    : capitalise(candidates[best]!.wording.text);
}

/** Whether what the kind is about stands in the subject only: "contact between the two has raised fears" tells of fears. */
function isBackground(text: string, kind: ClaimKind): boolean {
  const words = splitWords(text);
  const verb = words.findIndex((_, i) => i > 0 && hasFiniteVerb(words.slice(0, i + 1), i));
  const triggers = findTriggers(
    kind,
    words.map((word) => word.toLowerCase()),
  );
  return verb > 0 && triggers.length > 0 && triggers.every(({ end }) => end <= verb);
}

/** Words that were said as a request: "asked", and nothing stronger. */
function saysAsked(member: Proposition, kind: ClaimKind): boolean {
  return kind === 'request' && member.statement.stance === 'request';
}

/** Passages that affirm, then those that ask or mention, then headlines, then denials. */
function pickMembers({ kind, members, passageStances }: TitleParts): Proposition[] {
  const isAsking = kind === 'request' || kind === 'inquiry';
  const pick = (wanted: (stance: PassageStance, headline: boolean) => boolean) =>
    members.filter((member, i) => wanted(passageStances[i] ?? 'affirm', isHeading(member)));
  const steps = [
    // Whoever asks affirms that it was asked.
    members.filter(
      (member, i) =>
        !isHeading(member) &&
        ((passageStances[i] ?? 'affirm') === 'affirm' ||
          (isAsking && passageStances[i] === 'question' && member.statement.stance === 'request')),
    ),
    pick((stance, headline) => (stance === 'question' || stance === 'mention') && !headline),
    pick((stance) => stance !== 'deny'),
    members,
  ];
  return [...(steps.find((step) => step.length > 0) ?? [])];
}

function writeWhether(wording: Wording, mayLower: boolean): string {
  const words = mayLower ? wording.text.charAt(0).toLowerCase() + wording.text.slice(1) : wording.text;
  if (isLabel(wording.text)) return capitalise(wording.text);
  // "Whether, to the auditors, it is a four".
  if (wording.form !== 'phrase')
    return cutWords(
      /^(?:to|in|on|at|for|with|by|as|from|under) [^,]{3,60}, /.test(words) ? `Whether, ${words}` : `Whether ${words}`,
    );
  // "Halden standing by his men", as headlines have it.
  const doing = /^((?:[\p{Lu}][\p{L}.’'-]* |the |of ){1,6})(\p{Ll}+ing [\s\S]*)$/u.exec(words);
  if (doing !== null) return cutWords(`Whether ${doing[1]}was ${doing[2]}`);
  // A label is no allegation, and "whether there was" suits only a noun without an article.
  return /^\p{Ll}/u.test(words) &&
    !/^(?:the|this|that|these|those|his|her|its|their|to|in|on|at|of|by|for|with|as)\b/.test(words)
    ? cutWords(`Whether there was ${words}`)
    : capitalise(wording.text);
}

/** "Monopoly Concerns", "Official Denials": capitals on every word of weight. */
function isLabel(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => !/^\p{Ll}/u.test(word)) && !hasFiniteVerb(splitWords(text), 1);
}

function cutWords(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST - 2))}…`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
