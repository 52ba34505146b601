import type { Document } from '../model/document.ts';
import { findChanges, type Change } from '../text/find-changes.ts';
import type { LogEntry } from '../model/decision.ts';

/** One text under which a page stood at its address. */
export interface Version {
  readonly document: string;
  /** When it was captured, by the log. */
  readonly at: string;
  /** When it was seen unchanged since, by the log. */
  readonly seen: readonly string[];
  readonly address: string;
  /** What differs from the version before; null for the first. Spans are into the texts of the two documents. */
  readonly changes: readonly Change[] | null;
}

/** Documents by their address, each group in order of capture. Erased entries and documents without an address are left out. */
export function groupVersions(log: readonly LogEntry[]): ReadonlyMap<string, readonly Omit<Version, 'changes'>[]> {
  const groups = new Map<string, { document: string; at: string; seen: string[]; address: string }[]>();
  for (const { kind, at, payload } of log) {
    const address = payload?.['address'];
    const sha256 = payload?.['sha256'];
    if (kind !== 'captured' || typeof address !== 'string' || typeof sha256 !== 'string') continue;
    const document = `d${sha256.slice(0, 10)}`;
    const group = groups.get(address) ?? [];
    groups.set(address, group);
    const known = group.find((one) => one.document === document);
    if (known) known.seen.push(at);
    else group.push({ document, at, seen: [], address });
  }
  return groups;
}

/** The versions of the page that a document is one of, in order of capture; the document alone where it came from no address. */
export function listVersions(
  log: readonly LogEntry[],
  documents: ReadonlyMap<string, Document>,
  document: string,
): Version[] {
  const group = [...groupVersions(log).values()].find((versions) => versions.some((one) => one.document === document));
  const known = (group ?? []).filter((version) => documents.has(version.document));
  return known.map((version, at) => {
    const before = known[at - 1];
    return {
      ...version,
      changes: before
        ? findChanges(documents.get(before.document)?.text ?? '', documents.get(version.document)?.text ?? '')
        : null,
    };
  });
}
