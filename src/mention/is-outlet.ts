import { OUTLETS } from '../lexicon/outlets.ts';
import { compareWords, normaliseWords } from '../text/compare-words.ts';

const BY_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(OUTLETS).flatMap(([name, forms]) =>
    [name, ...forms].map((form): [string, string] => [bare(form), name]),
  ),
);

/** The full name of a news organisation by any name in common use ("WSJ", "the Wall Street Journal"); null where it is none. */
export function findOutlet(name: string): string | null {
  return BY_FORM.get(bare(name)) ?? null;
}

/** True where a name is one of a news organisation of the lexicon. */
export function isOutlet(name: string): boolean {
  return findOutlet(name) !== null;
}

/** True where two names are one outlet's: both in the lexicon, or the same words but for an article. */
export function isSameOutlet(a: string, b: string): boolean {
  const outlet = findOutlet(a);
  return outlet === null ? compareWords(bare(a), bare(b)) : outlet === findOutlet(b);
}

function bare(name: string): string {
  return normaliseWords(name).replace(/^the /u, '').replace(/\.$/u, '');
}
