import type { Statement } from '../../model/statement.ts';
import type { Matter } from '../matter.ts';
import { nameSayer } from './name-sayer.ts';
import { sayersOf } from './who-says.ts';

/**
 * How a report of a statement begins that leaves nobody out: "The Harbour Ledger reported, citing unnamed officials, that …".
 * @param statement of the case; its document's publisher stands for the outlet where it names none
 */
export function writeAttribution(statement: Statement | null, publisher: string | null, matter: Matter): string {
  const sayers = (statement === null ? [] : sayersOf(statement, matter)).filter(({ kind }) => kind !== 'machine');
  const [inner] = sayers;
  const outlet = sayers.findLast(({ kind }) => kind === 'outlet');
  const through = outlet === undefined ? publisher : nameSayer([outlet], matter);
  if (inner === undefined || inner === outlet || inner.kind === 'impersonal') {
    return through === null ? 'It has been reported that …' : `${capitalise(through)} reported that …`;
  }
  const name = nameSayer([inner], matter);
  const open = inner.kind === 'unnamed' || inner.kind === 'group' || inner.kind === 'role' || outlet !== undefined;
  if (!open || through === null || through === name) return `${capitalise(name)} said that …`;
  return `${capitalise(through)} reported, citing ${name}, that …`;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
