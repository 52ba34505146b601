import type { LocalEntity } from '../model/reading.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { fullestName } from './names-agree.ts';
import type { NameParts } from './names-agree.ts';

/** An entity while its document is read. */
export interface Draft {
  key: string;
  kind: EntityKind;
  readonly names: Set<string>;
  readonly roles: Set<string>;
  /** Singular nouns of its roles, lower case. */
  readonly roleNouns: Set<string>;
  readonly speaksFor: Set<Draft>;
  gender: 'f' | 'm' | null;
  /** The parts of its fullest name, for people. */
  parts: NameParts | null;
  /** The fullest name that the lexicon gives. */
  known: string | null;
}

/**
 * The fullest name in the document, without titles. Outlets and places have the lexicon's ("The Harbour Post" for "HP"); bodies only where
 * the document writes it: nobody wants to read what an acronym once stood for.
 */
export function nameOf(draft: Draft): string {
  if (draft.kind === 'person') return fullestName([...draft.names]);
  if (draft.known !== null && (draft.kind === 'outlet' || draft.kind === 'place' || draft.names.size === 0))
    return draft.known;
  let best = '';
  for (const name of draft.names) if (name.length > best.length) best = name;
  return best.replace(/^[Tt]he\s+/u, '');
}

/** The record of a draft. */
export function finishEntity(draft: Draft): LocalEntity {
  const name = nameOf(draft);
  return {
    key: draft.key,
    name,
    kind: draft.kind,
    aliases: [...draft.names].filter((alias) => alias !== name),
    roles: [...draft.roles],
    speaksFor: [...draft.speaksFor].map((other) => other.key),
    gender: draft.gender,
  };
}

/** Gives each draft its key: its name in lower case, numbered where two share it. */
export function nameKeys(drafts: Draft[]): Draft[] {
  const taken = new Map<string, number>();
  for (const draft of drafts) {
    const key = nameOf(draft).toLowerCase().replaceAll('+', ' ');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    draft.key = before === 0 ? key : `${key} #${before + 1}`;
  }
  return drafts;
}
