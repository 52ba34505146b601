import type { AddOptions, AsOf, Case, OpenOptions } from './case.ts';
import { type Store, openStore, write } from './open-store.ts';
import { appendEntry, readLog } from './log.ts';
import { checkAnchors, checkDescription } from './check-decision.ts';
import { filterClaims, weighAsOf } from './filter-claims.ts';
import type { CaseRecords, ClaimRecord } from '../model/case-records.ts';
import type { Decision } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import type { Shown } from './shown.ts';
import { checkAgainst } from './check-against.ts';
import { compareRecords } from './instruction/compare-records.ts';
import { findNotes } from './instruction/find-notes.ts';
import { quoteDecision } from './instruction/quote-decision.ts';
import { writeDecision } from './instruction/write-decision.ts';
import { backUpCase } from './back-up-case.ts';
import { captureInputs } from './capture-inputs.ts';
import { checkUndo, findDecisionsInForce } from './decisions.ts';
import { compactCase } from './compact-case.ts';
import { findByReference } from './find-by-reference.ts';
import { findElsewhere } from './redaction/find-elsewhere.ts';
import { findMissing } from './find-missing.ts';
import { findStatement } from './find-statement.ts';
import { findUnanchored } from './apply-decisions.ts';
import { handOverCustody } from './hand-over-custody.ts';
import { isIdle } from './is-idle.ts';
import { holdDerived } from './hold-derived.ts';
import { makeCheckpoint } from './make-checkpoint.ts';
import { listVersions } from './list-versions.ts';
import { importAnnotations } from './import/import-annotations.ts';
import { importExport } from './import/import-export.ts';
import { isAnnotations } from '../exchange/annotation/read-annotations.ts';
import { type TakeDecisions, takeDecisions } from './import/take-decisions.ts';
import { listTimeline } from './list-timeline.ts';
import { recordCase } from './record-case.ts';
import { redactDocument } from './redaction/redact-document.ts';
import { searchCase } from './search-case.ts';
import { toCaseFailure } from './to-failure.ts';
import { traceClaim } from './trace-claim.ts';
import { userInfo } from 'node:os';
import { verifyCase } from './verify-case.ts';
import { writeBrief } from '../brief/write-brief.ts';

/**
 * Opens a case, or makes a new one where there is no file yet.
 * @param path of the file; `:memory:` for a case that is never kept
 * @throws Failure `not-found`, `not-a-case`, `newer-case`, `locked`, `unreadable`
 */
export function openCase(path: string, options: OpenOptions = {}): Case {
  const readOnly = options.readOnly ?? false;
  const store = openStore(path, { readOnly, create: options.create ?? true, onNotice: options.onNotice });
  const held = holdDerived(store, options.onProgress ?? (() => undefined));
  const now = options.now ?? (() => new Date());
  const stamp = (actor?: string): { at: string; actor: string } => ({
    at: now().toISOString(),
    actor: actor ?? options.actor ?? findUser(),
  });
  const verb = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toCaseFailure(error, path);
    }
  };
  const view = <T>(work: (shown: Shown) => T): T => verb(() => held.view(work));
  const record = (decision: Decision, actor?: string): ReturnType<Case['decide']> => {
    refuseReadOnly(store);
    const idle = view((shown) => isIdle(decision, shown));
    const { kind, ...payload } = decision;
    const entry = verb(() => write(store, () => appendEntry(store.db, { ...stamp(actor), kind, payload })));
    verb(() => (idle ? held.advance(entry.seq) : held.refresh()));
    return entry;
  };

  return {
    path,
    readOnly,

    async add(inputs, addOptions: AddOptions = {}) {
      refuseReadOnly(store);
      try {
        const outcomes = await captureInputs(
          store,
          inputs,
          () => stamp(addOptions.actor),
          addOptions,
          ({ document, seq }) => held.shelve(document, seq),
        );
        held.refresh(addOptions.onProgress ?? options.onProgress);
        return outcomes;
      } catch (error) {
        throw toCaseFailure(error, path);
      }
    },
    describe(reference, description) {
      const document = view((shown) => findDocument(shown, reference));
      record({ kind: 'described', document: document.id, ...checkDescription(description) });
      return view((shown) => findDocument(shown, document.id));
    },
    decide(decision, actor) {
      if (decision.kind === 'undone') return this.undo(decision.seq, actor);
      const checked = view((shown) => {
        if (decision.kind === 'described') {
          const { document, kind, ...description } = decision;
          return { kind, document: findDocument(shown, document).id, ...checkDescription(description) };
        }
        checkAnchors(decision, shown.documents());
        return decision;
      });
      return record(checked, actor);
    },
    instruct(instruction, actor) {
      const snap = (): Pick<CaseRecords, 'claims' | 'entities'> =>
        view((shown) => ({ claims: shown.claims(), entities: shown.entities() }));
      const before = snap();
      const decision = view((shown) => writeDecision(instruction, shown));
      const quoted = view((shown) => quoteDecision(decision, shown));
      const entry = this.decide(decision, actor);
      return { asked: instruction.do, entry, quoted, effect: compareRecords(before, snap()) };
    },
    async import(value, name) {
      refuseReadOnly(store);
      try {
        const take: TakeDecisions = (wanted) => {
          const documents = view((shown) => shown.documents());
          const refused = takeDecisions(store, documents, wanted, stamp);
          held.refresh();
          return refused;
        };
        if (isAnnotations(value)) return importAnnotations(value, this, take);
        return await importExport(value, name, { store, opened: this, take, refresh: () => held.refresh() });
      } catch (error) {
        throw toCaseFailure(error, path);
      }
    },
    notes: () => view((shown) => findNotes(shown)),
    undo(seq, actor) {
      view((shown) => checkUndo(shown.log(), seq));
      return record({ kind: 'undone', seq }, actor);
    },
    redact(reference, request, actor) {
      refuseReadOnly(store);
      const { id } = view((shown) => findDocument(shown, reference));
      const done = verb(() => redactDocument(store, id, request, stamp(actor)));
      verb(() => held.refresh());
      const { whole } = compactCase(store);
      const words = request.what === 'document' ? [] : done.words;
      const elsewhere = view((shown) => findElsewhere(store.db, shown.documents(), shown.log(), { ...done, words }));
      return { ...done, elsewhere, whole };
    },

    documents: () => view((shown) => [...shown.documents()]),
    document: (reference) => view((shown) => findDocument(shown, reference)),
    versions: (reference) =>
      view((shown) => {
        const documents = new Map(shown.documents().map((document) => [document.id, document]));
        return listVersions(shown.log(), documents, findDocument(shown, reference).id);
      }),
    statements: (filter = {}) =>
      view((shown) => {
        const id = filter.document === undefined ? null : findDocument(shown, filter.document).id;
        return shown
          .readings()
          .flatMap((reading) => (id === null || reading.document.id === id ? reading.statements : []));
      }),
    statement: (reference) => view((shown) => findStatement(shown, reference).statement),
    entities: () => view((shown) => [...shown.entities()]),
    claims: (filter = {}) => view((shown) => filterClaims(shown, filter)),
    claim: (reference, asOf = {}) =>
      view((shown) => {
        const found = findClaim(shown, reference);
        if (asOf.asOf === undefined) return found;
        const placed = weighAsOf(shown, [found], asOf.asOf)[0];
        if (!placed)
          throw new Failure(
            'not-found',
            `Nothing in this case had been reported about ${found.claim.id} by ${asOf.asOf}.`,
          );
        return placed;
      }),
    trace: (reference) => view((shown) => traceClaim(shown, findClaim(shown, reference))),
    timeline: (asOf = {}) => view((shown) => listTimeline(shown, asOf.asOf ?? null)),
    search: (text) => view(() => searchCase(store.db, text)),
    missing: (asOf = {}) => view((shown) => findMissing(shown, listClaims(shown, asOf))),
    unread: () => view((shown) => [...shown.unread()]),
    unanchored: () =>
      view((shown) => {
        const seqs = new Set(findUnanchored(findDecisionsInForce(shown.log()), shown.readings(), shown.claims()));
        return shown.log().filter((entry) => seqs.has(entry.seq));
      }),
    checkDraft: (draft, asOf = {}) => view((shown) => checkAgainst(shown, draft, asOf.asOf ?? null)),
    exportRecords: (asOf = {}) => view((shown) => recordCase(shown, asOf.asOf ?? null)),
    custody: () => verb(() => handOverCustody(store.db)),
    brief: (wish = {}) =>
      view((shown) => {
        const { format = 'html', asOf = null, title = null, claims, about = null } = wish;
        const records = recordCase(shown, asOf);
        return writeBrief(
          { records, missing: findMissing(shown, records.claims) },
          { asOf, title, about, claims: claims?.map((reference) => findClaim(shown, reference).claim.id) ?? null },
          format,
        );
      }),

    verify: (verifyOptions) => verb(() => verifyCase(store, now(), verifyOptions)),
    checkpoint: () => verb(() => makeCheckpoint(store, now())),
    backup: (target) => verb(() => backUpCase(store, target)),
    compact() {
      refuseReadOnly(store);
      return compactCase(store);
    },
    log: () => verb(() => readLog(store.db)),
    decisions: () => view((shown) => findDecisionsInForce(shown.log())),
    holdStill: () => {
      // Something must be shown before it can be kept.
      view(() => null);
      return held.holdStill();
    },
    close: () => store.close(),
  };
}

function findDocument(shown: Shown, reference: string): Document {
  const things = shown.documents().map((document) => {
    const { id, name, title } = document;
    return { id, names: title === null ? [name] : [name, title], document };
  });
  return findByReference(reference, things, 'document').document;
}

function listClaims(shown: Shown, { asOf }: AsOf): readonly ClaimRecord[] {
  return asOf === undefined ? shown.claims() : weighAsOf(shown, shown.claims(), asOf);
}

function findClaim(shown: Shown, reference: string): ClaimRecord {
  const things = shown.claims().map((record) => ({ id: record.claim.id, names: record.claim.formerIds, record }));
  return findByReference(reference, things, 'claim').record;
}

function refuseReadOnly(store: Store): void {
  if (store.readOnly) throw new Failure('usage', `${store.path} was opened for reading alone.`);
}

function findUser(): string {
  try {
    return userInfo().username;
  } catch {
    // Containers run users without a name.
    return 'unknown';
  }
}
