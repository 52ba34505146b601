const FEWEST = 4;

/**
 * The shortest beginning of each id that names no other of the same list: what a person types.
 * @param ids any ids, each once
 * @param fewest letters that are always kept
 * @returns id → its short form
 */
export function shortenIds(ids: readonly string[], fewest: number = FEWEST): Map<string, string> {
  const sorted = [...new Set(ids)].toSorted();
  const short = new Map<string, string>();
  for (const [at, id] of sorted.entries()) {
    const needed = 1 + Math.max(countShared(id, sorted[at - 1]), countShared(id, sorted[at + 1]));
    short.set(id, id.slice(0, Math.max(fewest, needed)));
  }
  return short;
}

const kept = new WeakMap<object, Map<string, string>>();

/** The short forms of all statements of a case, the same on every page: what is short of the document's id, with the statement's own part. */
export function shortenStatementIds({
  statements,
  documents,
}: {
  readonly statements: ReadonlyMap<string, { readonly document: string }>;
  readonly documents: ReadonlyMap<string, unknown>;
}): Map<string, string> {
  const known = kept.get(statements);
  if (known !== undefined) return known;
  const shortDocuments = shortenIds([...documents.keys()]);
  const own = shortenIds([...statements.keys()]);
  const short = new Map(
    [...statements].map(([id, { document }]) => [
      id,
      id.startsWith(`${document}-`)
        ? `${shortDocuments.get(document) ?? document}${id.slice(document.length)}`
        : own.get(id)!,
    ]),
  );
  kept.set(statements, short);
  return short;
}

function countShared(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
