import { ORGANISATIONS } from '../../lexicon/organisations.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { PUBLIC_BODIES } from '../../lexicon/public-bodies.ts';
import { nameKey } from './name-words.ts';

const index = new Map<string, string>();
for (const table of [ORGANISATIONS, PUBLIC_BODIES, OUTLETS]) {
  for (const [name, aliases] of Object.entries(table)) {
    for (const alias of [name, ...aliases]) {
      index.set(nameKey(alias), name);
    }
  }
}

/** The full name of a well-known outlet, public body or organisation, for any of its names; null for others. */
export function knownNameOf(key: string): string | null {
  return index.get(key) ?? null;
}
