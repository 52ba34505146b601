import type { Mention } from '../model/reading.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { hasRelative, isSubject } from './antecedent.ts';
import type { Antecedent } from './antecedent.ts';
import type { Campaign } from './find-campaigns.ts';
import type { PronounPlace } from './find-pronouns.ts';
import type { RolePlace } from './find-role-mentions.ts';
import type { UnnamedSource } from './find-unnamed.ts';
import type { Gathered } from './gather-entities.ts';
import { joinKeys } from './joint-key.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';
import { isModifier } from './read-evidence.ts';
import { makeMemory, remember, resolvePronoun, resolveRole } from './resolve-mentions.ts';

/** Everything that was found in a document, before anybody asks who a pronoun means. */
export interface FoundPlaces {
  readonly words: readonly NameWord[];
  readonly candidates: readonly NameCandidate[];
  readonly gathered: Gathered;
  readonly joints: readonly (readonly number[])[];
  readonly campaigns: readonly Campaign[];
  readonly unnamed: readonly UnnamedSource[];
  readonly roleMentions: readonly RolePlace[];
  readonly pronouns: readonly PronounPlace[];
  readonly quotations: readonly Quotation[];
}

/** A quotation longer than this is a page inside the page, and divides nobody's pronouns. */
const LONGEST_QUOTATION = 3000;

type Step =
  | { readonly at: number; readonly rank: 0; readonly name: number }
  | { readonly at: number; readonly rank: 1; readonly campaign: Campaign }
  | { readonly at: number; readonly rank: 2; readonly joint: readonly number[] }
  | { readonly at: number; readonly rank: 3; readonly unnamed: UnnamedSource }
  | { readonly at: number; readonly rank: 4; readonly role: RolePlace }
  | { readonly at: number; readonly rank: 5; readonly pronoun: PronounPlace };

/** Goes through a document in its order and gives every mention its entity. */
export function placeMentions(found: FoundPlaces): Mention[] {
  const { words, candidates, gathered } = found;
  const memory = makeMemory();
  const mentions: Mention[] = [];
  const quotationOf = quotationsOf(words, found.quotations);
  const steps: Step[] = [
    ...candidates.map((candidate, name): Step => ({ at: candidate.from, rank: 0, name })),
    ...found.campaigns.map((campaign): Step => ({ at: campaign.from, rank: 1, campaign })),
    ...found.joints.map((joint): Step => ({ at: candidates[joint.at(-1)!]!.from, rank: 2, joint })),
    ...found.unnamed.map((unnamed): Step => ({ at: unnamed.from, rank: 3, unnamed })),
    ...found.roleMentions.map((role): Step => ({ at: role.head, rank: 4, role })),
    ...found.pronouns.map((pronoun): Step => ({ at: pronoun.at, rank: 5, pronoun })),
  ].toSorted((a, b) => a.at - b.at || a.rank - b.rank);

  const note = (
    from: number,
    to: number,
    antecedent: Pick<Antecedent, 'drafts' | 'kind' | 'plural' | 'gender'>,
    noun: string | null = null,
  ): void => {
    remember(memory, {
      ...antecedent,
      at: from,
      sentence: words[from]!.sentence,
      subject: isSubject(words, from, to),
      possessive: words[to - 1]!.possessive,
      relative: hasRelative(words, to),
      modifier: isModifier(words, to),
      noun,
      quotation: quotationOf[from]!,
    });
  };

  for (const step of steps) {
    switch (step.rank) {
      case 0: {
        const draft = gathered.of[step.name];
        const candidate = candidates[step.name]!;
        if (draft === null || draft === undefined) break;
        const plural = draft.kind === 'group';
        mentions.push({
          span: candidate.span,
          kind: 'name',
          number: plural ? 'plural' : 'singular',
          entity: draft.key,
        });
        note(candidate.from, candidate.to, { drafts: [draft], kind: draft.kind, plural, gender: draft.gender });
        break;
      }
      case 1: {
        const { draft, from, to } = step.campaign;
        mentions.push({
          span: [words[from]!.start, words[to - 1]!.end],
          kind: 'name',
          number: 'singular',
          entity: draft.key,
        });
        note(from, to, { drafts: [draft], kind: draft.kind, plural: false, gender: null });
        break;
      }
      case 2: {
        const drafts = step.joint.map((index) => gathered.of[index]!);
        const last = candidates[step.joint.at(-1)!]!;
        note(candidates[step.joint[0]!]!.from, last.to, { drafts, kind: 'person', plural: true, gender: null });
        break;
      }
      case 3: {
        const { span, plural, from, to } = step.unnamed;
        mentions.push({ span, kind: 'unnamed', number: plural ? 'plural' : 'singular', entity: null });
        note(from, to, { drafts: [], kind: 'person', plural, gender: null });
        break;
      }
      case 4: {
        const { role, span, from, to } = step.role;
        const drafts = resolveRole(memory, step.role, words[from]!.sentence);
        const number = role.plural ? 'plural' : 'singular';
        mentions.push({ span, kind: 'role', number, entity: keyOf(drafts) });
        const gender = drafts.length === 1 ? drafts[0]!.gender : role.gender;
        note(from, to, { drafts, kind: role.kind, plural: role.plural, gender }, role.noun);
        break;
      }
      case 5: {
        const { pronoun } = step;
        const meant = resolvePronoun(memory, words, pronoun, quotationOf[pronoun.at]!);
        const number = pronoun.of === 'they' || pronoun.of === 'we' ? 'plural' : 'singular';
        mentions.push({
          span: pronoun.span,
          kind: 'pronoun',
          number,
          entity: meant === null ? null : keyOf(meant.drafts),
        });
        if (meant === null) break;
        const draft = meant.drafts.length === 1 ? meant.drafts[0]! : null;
        if (draft !== null && draft.kind === 'person' && (pronoun.of === 'he' || pronoun.of === 'she')) {
          const gender = pronoun.of === 'he' ? 'm' : 'f';
          if (!memory.genders.has(draft)) memory.genders.set(draft, gender);
          draft.gender ??= gender;
        }
        const { drafts, kind, plural, gender } = meant;
        note(pronoun.at, pronoun.at + 1, { drafts, kind, plural, gender });
        break;
      }
    }
  }
  return mentions.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function keyOf(drafts: readonly { readonly key: string }[]): string | null {
  return drafts.length === 0 ? null : joinKeys(drafts.map((draft) => draft.key));
}

/** For each word the innermost quotation in which it stands, -1 for none. */
function quotationsOf(words: readonly NameWord[], quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(words.length).fill(-1);
  let next = 0;
  const open: number[] = [];
  for (const [index, word] of words.entries()) {
    while (next < quotations.length && quotations[next]!.span[0] <= word.start) {
      const [start, end] = quotations[next]!.span;
      if (end - start <= LONGEST_QUOTATION) open.push(next);
      next++;
    }
    while (open.length > 0 && quotations[open.at(-1)!]!.span[1] <= word.start) open.pop();
    of[index] = open.at(-1) ?? -1;
  }
  return of;
}
