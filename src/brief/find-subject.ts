import type { Entity } from '../model/entity.ts';
import { Failure } from '../model/failure.ts';
import { listWords } from '../picture/count-words.ts';

/** How many candidates are named where a name fits several. */
const MOST_CANDIDATES = 8;

/**
 * Who is meant: by full name, else by another name, else by a part of one that only one has.
 * @throws Failure `not-found` where the case has nobody of that name, `usage` where it has several
 */
export function findSubject(words: string, entities: readonly Entity[]): Entity {
  const wanted = fold(words);
  const people = entities.filter(({ kind }) => kind !== 'place' && kind !== 'thing');
  const rules: readonly ((entity: Entity) => boolean)[] = [
    ({ id, name }) => id === words || fold(name) === wanted,
    ({ aliases }) => aliases.some((alias) => fold(alias) === wanted),
    ({ name, aliases }) => wanted !== '' && [name, ...aliases].some((each) => fold(each).includes(wanted)),
  ];
  for (const rule of rules) {
    const found = people.filter(rule);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      const names = found.slice(0, MOST_CANDIDATES).map(({ name }) => name);
      throw new Failure('usage', `“${words}” may be ${listWords(names)}; write the name in full.`);
    }
  }
  throw new Failure('not-found', `There is nobody by the name “${words}” in this case.`);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}
