import type { Claim, Silence } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Reading } from '../../model/reading.ts';
import type { SilenceKind } from '../../model/vocabulary.ts';
import type { Statement } from '../../model/statement.ts';
import { wordsOf } from '../../text/words-of.ts';

/** At most this many claims of a document get a silence that names no matter of its own. */
const MAIN = 3;

function kindOf(statement: Statement, text: string): SilenceKind {
  if (statement.stance === 'decline') {
    return 'declined';
  }
  const words = wordsOf(text, [...statement.source, ...statement.cue, ...statement.content]).toLowerCase();
  return /statement|publicly|commented|spoken out|weighed in|addressed/u.test(words) &&
    !/respond|repl|return|answer/u.test(words)
    ? 'no statement'
    : 'no answer';
}

/**
 * Puts refusals and silences on the claims that they are about: those whose words the statement names, else those of the document that
 * name who kept silent, those first that matter most; else the document's main ones.
 * @param claims those that matter most first
 */
export function findSilences(
  readings: readonly Reading[],
  claims: readonly Claim[],
  entityOf: ReadonlyMap<string, ReadonlyMap<string, string>>,
  entities: ReadonlyMap<string, Entity>,
): Claim[] {
  const added = new Map<number, Silence[]>();
  const byDocument = new Map<string, number[]>();
  for (const [i, { passages }] of claims.entries()) {
    for (const document of new Set(passages.map((passage) => passage.document))) {
      const list = byDocument.get(document);
      if (list === undefined) {
        byDocument.set(document, [i]);
      } else {
        list.push(i);
      }
    }
  }
  for (const { document, statements } of readings) {
    for (const statement of statements) {
      if (statement.stance !== 'decline' && statement.stance !== 'no-response') {
        continue;
      }
      const keys = statement.chain[0]?.entities ?? [];
      const silent = keys.flatMap((key) => entityOf.get(document.id)?.get(key) ?? []);
      const names = silent.map((id) => entities.get(id)?.name).filter((name) => name !== undefined);
      const name =
        names.length > 0 ? names.join(' and ') : (statement.speaker ?? wordsOf(document.text, statement.source));
      const own = (byDocument.get(document.id) ?? []).filter((i) => claims[i]!.kind !== 'figure');
      const spokesFor = silent.flatMap((id) => entities.get(id)?.speaksFor ?? []);
      const involved = own.filter((i) => [...silent, ...spokesFor].some((id) => claims[i]!.entities.includes(id)));
      const chosen = (involved.length > 0 ? involved : own).slice(0, MAIN);
      for (const i of chosen) {
        const silence: Silence = {
          statement: statement.id,
          document: document.id,
          kind: kindOf(statement, document.text),
          entities: silent,
          name,
        };
        added.set(i, [...(added.get(i) ?? []), silence]);
      }
    }
  }
  return claims.map((claim, i) => (added.has(i) ? { ...claim, silences: added.get(i)! } : claim));
}
