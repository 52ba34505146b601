import { ABOUT_WORDS, CONTACT_CHANNELS } from '../../lexicon/field-words.ts';
import { CLAIM_TRIGGERS } from '../../lexicon/claim-triggers.ts';
import { findPhrases, indexPhrases } from '../match-phrases.ts';
import { keepGiven } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import type { Named, View } from './view.ts';
import { findAfter, findBefore, tellFrom } from './view.ts';

const CHANNELS = indexPhrases(CONTACT_CHANNELS);
const ABOUT = indexPhrases([[ABOUT_WORDS, null]]);
/** How far behind the words of contact the other side may stand, in UTF-16 code units. */
const REACH = 100;
const CONTACTS = indexPhrases(
  CLAIM_TRIGGERS.filter(([kind, weight]) => kind === 'contact' && weight > 0).map(
    ([, weight, phrases]) => [phrases, weight] as const,
  ),
);

/** Who was in touch with whom, by which channel, about what. */
export function findContactFields(view: View): PartialFields {
  const [who, whom] = findParties(view);
  const about = findPhrases(ABOUT, view.lowers).find(
    ({ start }) => !/^(?:concerns?|questions?|fears?|worries)$/.test(view.lowers[start - 1] ?? ''),
  );
  return keepGiven({
    who: who?.name ?? null,
    whom: whom?.name ?? null,
    channel: findPhrases(CHANNELS, view.lowers)[0]?.value ?? null,
    about: about === undefined ? null : tellFrom(view, about.end),
  });
}

/** A person rather than the body that he stands for: "met the envoy to the union, Ada Dorn". */
function findPersonAfter(view: View, word: number): Named | null {
  const at = view.words[word]!.start;
  const isPerson = (named: Named) => named.ids.some((id) => view.index.get(id)?.kind === 'person');
  const person = view.named.find((named) => named.start >= at && named.start <= at + REACH && isPerson(named));
  const other = person ?? findAfter(view, word);
  // A place is where they met.
  return other === null || other.ids.every((id) => view.index.get(id)?.kind === 'place') ? null : other;
}

/** The two sides of a contact, in the order of the words. */
export function findParties(view: View): [Named | null, Named | null] {
  const found = findPhrases(CONTACTS, view.lowers).toSorted((a, b) => b.value - a.value || a.start - b.start)[0];
  if (found === undefined) return [view.named[0] ?? view.subjectOutside, view.named[1] ?? null];
  const after = findPersonAfter(view, found.end - 1);
  // "a call between A and B": both stand behind, joined to one.
  if (view.lowers[found.end - 1] === 'between' && after !== null && after.ids.length > 1) {
    const [first, ...rest] = after.ids.map((id) => ({ ...after, ids: [id], name: view.index.get(id)!.name }));
    return [first!, rest[0] ?? null];
  }
  const before = findBefore(view, found.start);
  // "they met": two people at one place.
  if (before !== null && before.ids.length > 1 && after === null) {
    const sides = before.ids.map((id) => ({ ...before, ids: [id], name: view.index.get(id)!.name }));
    return [sides[0]!, sides[1]!];
  }
  const isSame = before !== null && after !== null && after.ids.every((id) => before.ids.includes(id));
  return [before, isSame ? null : after];
}
