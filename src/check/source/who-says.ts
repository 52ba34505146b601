import type { Entity } from '../../model/entity.ts';
import type { Reading } from '../../model/reading.ts';
import type { Link, Statement } from '../../model/statement.ts';
import type { Matter } from '../matter.ts';

/** Somebody to whom words are laid. */
export interface Sayer {
  /** As the text names it. */
  readonly name: string;
  readonly kind: Link['kind'];
  /** Ids of entities; empty for those without a name. */
  readonly ids: readonly string[];
}

/** Those to whom a statement is laid, from the innermost outwards. */
export function sayersOf(statement: Statement, matter: Matter): Sayer[] {
  const keys = matter.keys.get(statement.document);
  return statement.chain.map(({ name, kind, entities }) => ({
    name,
    kind,
    ids: entities.flatMap((key) => keys?.get(key) ?? []),
  }));
}

/** Whoever published and whoever wrote a document: they say what it says in its own voice. */
export function makersOf({ document }: Reading): string[] {
  return [document.publisher, document.author].flatMap((name) => name ?? []);
}

/** Whoever published a document, as the one who says what it says in its own voice; none where nobody is known. */
export function makerAsSayer(reading: Reading, { entities }: Matter): Sayer[] {
  const { publisher } = reading.document;
  if (publisher === null) return [];
  const entity = [...entities.values()].find((one) => one.kind !== 'person' && isNamed(one, [publisher]));
  return [
    {
      name: publisher,
      kind: entity?.kind === 'outlet' ? 'outlet' : 'organisation',
      ids: entity === undefined ? [] : [entity.id],
    },
  ];
}

/** True where the words that name a source are a name: "the two chairmen" and "he" are guesses at who is meant. */
export function isNamedOutright(statement: Statement, sayer: Sayer, text: string, matter: Matter): boolean {
  const words = new Set(
    statement.source.flatMap((span) =>
      (text.slice(...span).match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase()),
    ),
  );
  return sayer.ids.some((id) => {
    const entity = matter.entities.get(id);
    return (
      entity !== undefined &&
      namesOf(entity).some((name) => name.split(' ').some((word) => word !== 'the' && words.has(word)))
    );
  });
}

/** Kinds of links that are somebody in particular. */
const PARTICULAR: ReadonlySet<string> = new Set(['person', 'organisation', 'outlet']);

/** True for somebody who can be looked up: "officials" and "critics" may be anybody. */
export function isParticular({ kind, ids }: Sayer): boolean {
  return PARTICULAR.has(kind) && ids.length > 0;
}

function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases].map(foldName);
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where an entity goes by one of the names. */
export function isNamed(entity: Entity, names: readonly string[]): boolean {
  const own = namesOf(entity);
  return names.some((name) => {
    const folded = foldName(name);
    return own.some(
      (one) => one === folded || ` ${folded} `.includes(` ${one} `) || ` ${one} `.includes(` ${folded} `),
    );
  });
}

/** True where one of the draft and one of a document are the same, or speak for each other. @param a of the draft, b of the document */
export function areOneVoice(a: string, b: string, matter: Matter): boolean {
  if (a === b) return true;
  const [one, other] = [matter.entities.get(a), matter.entities.get(b)];
  if (one === undefined || other === undefined) return false;
  if (foldName(one.name) === foldName(other.name)) return true;
  // Whom a person of the draft speaks for may be the draft's own mistake; what a body's spokesman says is the body's word.
  return (
    (one.kind !== 'person' && other.speaksFor.includes(a)) || heads(one, other, matter) || heads(other, one, matter)
  );
}

/** "Tolland Marine said" for its chief executive: his office names the firm. */
function heads(person: Entity, body: Entity, { roles }: Matter): boolean {
  if (person.kind !== 'person' || body.kind === 'person') return false;
  const name = foldName(body.name);
  return name.length > 3 && (roles.get(person.id) ?? []).some((role) => ` ${foldName(role)} `.includes(` ${name} `));
}
