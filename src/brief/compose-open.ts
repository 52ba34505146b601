import type { Brief } from './brief.ts';
import type { ClaimRecord, Missing } from '../model/case-records.ts';
import type { NoteBook } from './note-book.ts';
import { composeSilences } from './compose-silences.ts';
import { countOf } from '../picture/count-words.ts';
import { nameDate } from '../picture/name-date.ts';

const MOST_ORIGINALS = 20;
/** Steps after which an inquiry waits for nothing. */
const DONE: readonly string[] = ['closed'];

/**
 * What the documents leave open: who has not been heard, who did not answer, which inquiries have no end, and which
 * originals are cited and not held.
 * @param numbers of the claims that the brief tells, by id
 */
export function composeOpen(
  records: readonly ClaimRecord[],
  missing: Missing,
  numbers: ReadonlyMap<string, number>,
  notes: NoteBook,
): Brief['open'] {
  return {
    unheard: listUnheard(records, numbers),
    silent: composeSilences(
      records.flatMap(({ claim }) =>
        claim.silences.map(({ kind, name, statement }) => ({ kind, name, statements: [statement] })),
      ),
      notes,
    ),
    inquiries: records.flatMap(({ claim }) => {
      const last = claim.history.at(-1);
      if (claim.kind !== 'inquiry' || last === undefined || DONE.includes(last.step)) return [];
      const number = numbers.get(claim.id);
      if (number === undefined) return [];
      const when = last.when === null ? 'no date given' : nameDate(last.when);
      return [
        {
          pieces: [{ name: claim.title }, ` (claim ${number}): the last step on record is “${last.step}”, ${when}.`],
          notes: notes.about(claim).citeAll([last.statement]),
        },
      ];
    }),
    originals: missing.originals.slice(0, MOST_ORIGINALS).map(({ name, kind, claims, statements }) => ({
      pieces: [
        { name },
        ` (${kind}): cited, and not held; ${countOf(claims.length, 'claim')} ${claims.length === 1 ? 'hangs' : 'hang'} on it.`,
      ],
      notes: notes.citeAll(statements.slice(0, 3)),
    })),
  };
}

function listUnheard(records: readonly ClaimRecord[], numbers: ReadonlyMap<string, number>): Brief['open']['unheard'] {
  const byName = new Map<string, string[]>();
  for (const { claim, standing } of records)
    for (const name of standing.unheard) byName.set(name, [...(byName.get(name) ?? []), claim.id]);
  return [...byName]
    .map(([name, ids]) => {
      const claims = ids.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
      return { name, claims, listed: ids.length - claims.length };
    })
    .toSorted(
      (a, b) =>
        b.claims.length - a.claims.length || b.listed - a.listed || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}
