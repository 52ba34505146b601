import type { LogEntry } from '../../model/decision.ts';

/** What an entry of the kind `redacted` says. */
export interface Redaction {
  /** Id of the document that now stands in the place of the one before; null where the whole document was erased. */
  readonly document: string | null;
  readonly what: 'words' | 'document';
  readonly reason: string;
  /** Sequence numbers of the entries whose payload it erased, in order. */
  readonly erased: readonly number[];
  /** What is read in the place of an erased payload, by sequence number; an entry that is not named says nothing any more. */
  readonly instead: Readonly<Record<string, Payload>>;
}

type Payload = Readonly<Record<string, unknown>>;

/** The redaction that an entry holds; null for every other entry. */
export function findRedaction(entry: Pick<LogEntry, 'kind' | 'payload'>): Redaction | null {
  if (entry.kind !== 'redacted' || entry.payload === null) return null;
  const { document, what, reason, erased, instead } = entry.payload;
  return {
    document: typeof document === 'string' ? document : null,
    what: what === 'document' ? 'document' : 'words',
    reason: typeof reason === 'string' ? reason : '',
    erased: Array.isArray(erased) ? erased.filter((seq) => typeof seq === 'number') : [],
    instead: isRecord(instead) ? Object.fromEntries(Object.entries(instead).filter(isPayload)) : {},
  };
}

/**
 * The log as it is to be read: where a payload was erased, what the redaction left in its place. Of several redactions of one entry
 * the last one counts. Sequence numbers, times, actors, kinds and hashes stay those of the entries themselves.
 */
export function resolveRedactions(log: readonly LogEntry[]): LogEntry[] {
  const instead = new Map<number, Payload>();
  const resolved: LogEntry[] = [];
  // From the end: a redaction may have erased and replaced what an earlier one said.
  for (const entry of log.toReversed()) {
    const payload = entry.payload ?? instead.get(entry.seq) ?? null;
    const one = payload === entry.payload ? entry : { ...entry, payload };
    resolved.push(one);
    for (const [seq, left] of Object.entries(findRedaction(one)?.instead ?? {})) {
      if (!instead.has(Number(seq))) instead.set(Number(seq), left);
    }
  }
  return resolved.toReversed();
}

/** The entries whose payload is gone, each with the sequence number of the redaction that says so; null where none does. */
export function explainErased(log: readonly LogEntry[]): Map<number, number | null> {
  const erased = new Map<number, number | null>();
  for (const { seq, payload } of log) if (payload === null) erased.set(seq, null);
  for (const entry of resolveRedactions(log)) {
    for (const seq of findRedaction(entry)?.erased ?? [])
      if (erased.has(seq) && seq < entry.seq) erased.set(seq, entry.seq);
  }
  return erased;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPayload(member: [string, unknown]): member is [string, Payload] {
  return isRecord(member[1]);
}
