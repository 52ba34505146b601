import { type Store, write } from '../open-store.ts';
import type { Decision } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import { Failure } from '../../model/failure.ts';
import { appendEntry } from '../log.ts';
import { checkAnchors } from '../check-decision.ts';

/** A decision that is to be taken, with what to call it where it cannot be. */
export interface Wanted {
  readonly name: string;
  readonly decision: Decision;
  /** Who took it; null for whoever imports it. */
  readonly actor: string | null;
}

/** Enters decisions into the log, all of them in one transaction, and gives a reason for each that does not fit this case. */
export type TakeDecisions = (wanted: readonly Wanted[]) => { readonly name: string; readonly reason: string }[];

/**
 * @param documents of the case as it stands
 * @param stamp the time, and who it is where nobody else is named
 */
export function takeDecisions(
  store: Store,
  documents: readonly Document[],
  wanted: readonly Wanted[],
  stamp: (actor?: string) => { readonly at: string; readonly actor: string },
): { readonly name: string; readonly reason: string }[] {
  const leftOut: { name: string; reason: string }[] = [];
  const fitting = wanted.filter(({ name, decision }) => {
    const reason = findReason(decision, documents);
    if (reason !== null) leftOut.push({ name, reason });
    return reason === null;
  });
  write(store, () => {
    for (const { decision, actor } of fitting) {
      const { kind, ...payload } = decision;
      appendEntry(store.db, { ...stamp(actor ?? undefined), kind, payload });
    }
  });
  return leftOut;
}

function findReason(decision: Decision, documents: readonly Document[]): string | null {
  if (decision.kind === 'described') {
    const there = documents.some(({ id }) => id === decision.document);
    return there ? null : `There is no document ${decision.document} in this case.`;
  }
  try {
    checkAnchors(decision, documents);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
