import { type ReadExport, readExport } from '../../exchange/read-export.ts';
import type { Case } from '../case.ts';
import type { Imported } from './imported.ts';
import type { ReadInput } from '../../capture/read-bytes.ts';
import type { Store } from '../open-store.ts';
import type { TakeDecisions, Wanted } from './take-decisions.ts';
import { checkExport } from './check-export.ts';
import { findDecisionsInForce } from '../decisions.ts';
import { resolveRedactions } from '../redaction/resolve-redactions.ts';
import { takeOverLog } from './take-over-log.ts';
import { toCanonicalJson } from '../canonical-json.ts';

/** What an import needs of the open case. */
export interface Importing {
  readonly store: Store;
  readonly opened: Pick<Case, 'add' | 'log' | 'documents'>;
  readonly take: TakeDecisions;
  readonly refresh: () => void;
}

/**
 * Takes back an export. A case without a log takes over everything as it stood; one that has a log gets the documents
 * that it lacks and the decisions in force that it has not taken, each under the name of whoever took it.
 * @param name of the file, for sentences
 * @throws Failure `usage`, `damaged`
 */
export async function importExport(value: unknown, name: string, importing: Importing): Promise<Imported> {
  const read = readExport(value, name);
  checkExport(read, name);
  const { store, opened, take, refresh } = importing;
  if (opened.log().length === 0) {
    const imported = takeOverLog(store, read, name);
    refresh();
    return imported;
  }
  return addExport(read, opened, take);
}

async function addExport(read: ReadExport, opened: Importing['opened'], take: TakeDecisions): Promise<Imported> {
  const log = resolveRedactions(read.log);
  const captures = new Map(
    log.flatMap(({ kind, payload }) => (kind === 'captured' ? [[payload?.['sha256'], payload]] : [])),
  );
  const held = new Set(opened.documents().map(({ sha256 }) => sha256));
  const inputs = read.documents
    .filter(({ sha256 }) => !held.has(sha256))
    .map(({ name, sha256, bytes }): ReadInput => {
      const payload = captures.get(sha256);
      const { mediaType, from } = payload ?? {};
      return {
        name,
        from: typeof from === 'string' ? from : name,
        bytes,
        ...(typeof mediaType === 'string' ? { mediaType } : {}),
      };
    });
  const outcomes = inputs.length === 0 ? [] : await opened.add(inputs);
  const leftOut = outcomes.flatMap((outcome) =>
    outcome.kind === 'failed' ? [{ name: outcome.name, reason: outcome.reason }] : [],
  );
  const taken = new Set(findDecisionsInForce(opened.log()).map(({ decision }) => toCanonicalJson(decision)));
  const actors = new Map(log.map(({ seq, actor }) => [seq, actor]));
  const wanted = findDecisionsInForce(log).map(({ decision, seq }): Wanted => ({
    name: `entry ${seq} (${decision.kind})`,
    decision,
    actor: actors.get(seq) ?? null,
  }));
  const fresh = wanted.filter(({ decision }) => !taken.has(toCanonicalJson(decision)));
  const refused = take(fresh);
  return {
    how: 'added',
    documents: outcomes.filter(({ kind }) => kind === 'added').length,
    decisions: fresh.length - refused.length,
    known: read.documents.length - inputs.length + wanted.length - fresh.length,
    leftOut: [...leftOut, ...refused],
  };
}
