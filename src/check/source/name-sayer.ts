import type { Matter } from '../matter.ts';
import type { Sayer } from './who-says.ts';
import { isParticular } from './who-says.ts';

/** Whoever is best known among those to whom words are laid, by the fullest name in the case. */
export function nameSayer(sayers: readonly Sayer[], matter: Matter): string {
  const one = sayers.find(isParticular) ?? sayers[0];
  if (one === undefined) return 'nobody that is named';
  const names = one.ids.flatMap((id) => matter.entities.get(id)?.name ?? []);
  if (names.length === 0 || one.kind === 'unnamed') return one.name;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
