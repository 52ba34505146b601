import type { ClaimName, Decided } from '../model/effect.ts';
import { quoteWords } from './quote-words.ts';

/** What was done, by the kind of the log's entry. */
const DONE: Readonly<Record<string, string>> = {
  described: 'Described',
  accepted: 'Accepted',
  rejected: 'Rejected',
  corrected: 'Written',
  merged: 'Merged',
  split: 'Split off',
  placed: 'Placed',
  classified: 'Classified',
  named: 'Named',
  'same entity': 'Taken for one',
  'other entity': 'Told apart',
  noted: 'Noted',
  undone: 'Taken back',
};

/** Most claims of one sort that are told one by one. */
const MOST = 3;

/**
 * What came of a decision, in plain sentences: what it is about, then what changed in the record, or that nothing did.
 * @param nameClaim a claim as the reader can find it again, for instance by its short id
 */
export function tellEffect(decided: Decided, nameClaim: (claim: ClaimName) => string): string[] {
  const { asked, entry, quoted, effect } = decided;
  const words = quoted.map((each) => `“${quoteWords(each.words, [[0, each.words.length]])}” (${each.name})`);
  const corrects = entry.kind === 'corrected' && entry.payload?.['statement'] !== null;
  const what =
    asked === 'keep' || asked === 'keep entity'
      ? 'Kept together'
      : corrects
        ? 'Corrected'
        : (DONE[entry.kind] ?? entry.kind);
  const about =
    words.length > 0
      ? `: ${words.join('; ')}`
      : entry.kind === 'undone'
        ? ` entry ${String(entry.payload?.['seq'])}`
        : '';
  const changes = [
    ...tellSome(effect.joined, ({ into, from }) => {
      const names = from.map((claim) => `“${claim.title}”`).join(' and ');
      return `${names} are one claim now: ${nameClaim(into)}, ${into.standing}.`;
    }),
    ...tellSome(effect.made, (claim) => `A claim more: ${nameClaim(claim)}, “${claim.title}”, ${claim.standing}.`),
    ...tellSome(effect.gone, (claim) => `Nothing is left of the claim “${claim.title}”.`),
    ...tellSome(
      effect.moved,
      ({ claim, was }) => `${nameClaim(claim)}, “${claim.title}”, is ${claim.standing} now; it was ${was}.`,
    ),
    ...tellSome(effect.passages, ({ claim, gained, lost }) => tellPassages(nameClaim(claim), gained, lost)),
    ...tellEntities(effect.entities),
  ];
  return [`${what}${about}.`, ...(changes.length > 0 ? changes : [tellNothing(asked)])];
}

function tellPassages(name: string, gained: number, lost: number): string {
  if (gained > 0 && gained === lost)
    return `${countPassages(gained)} of ${name} ${gained === 1 ? 'reads' : 'read'} otherwise now.`;
  const parts = [
    ...(gained > 0 ? [`${countPassages(gained)} more`] : []),
    ...(lost > 0 ? [`${countPassages(lost)} fewer`] : []),
  ];
  return `${name} has ${parts.join(' and ')}.`;
}

function tellSome<T>(items: readonly T[], tell: (item: T) => string): string[] {
  const more = items.length - MOST;
  return [...items.slice(0, MOST).map(tell), ...(more > 0 ? [`And ${more} more such.`] : [])];
}

function tellEntities({ before, after }: Decided['effect']['entities']): string[] {
  if (before.length === 0 || after.length === 0 || before.length + after.length > 2 * MOST) return [];
  return [`${list(before)} ${before.length > 1 ? 'are' : 'is'} ${list(after)} now.`];
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(' and ');
}

function tellNothing(asked: Decided['asked']): string {
  if (asked === 'keep' || asked === 'keep entity') return 'They stay together, whatever a later version makes of them.';
  if (asked === 'merge') return 'They are still two claims: another decision keeps their words apart.';
  if (asked === 'same entity') return 'They are still two: another decision tells them apart.';
  if (asked === 'classify') return 'No standing changes.';
  if (asked === 'note' || asked === 'accept' || asked === 'describe') return 'Nothing else in the record changes.';
  return 'No claim changes.';
}

function countPassages(number: number): string {
  return `${number} ${number === 1 ? 'passage' : 'passages'}`;
}
