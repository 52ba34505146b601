import type { LogEntry, LoggedDecision } from '../model/decision.ts';
import type { LogPage } from '../model/pages.ts';

/** The fields of decisions that quote words, what they are about before where it goes. */
const QUOTING = [
  'statement',
  'source',
  'cue',
  'content',
  'passage',
  'claim',
  'claims',
  'passages',
  'mention',
  'mentions',
  'about',
];
const SAYING = ['name', 'text', 'speaker', 'stance', 'as', 'published', 'publisher', 'author', 'title'];
/** What the rest of a decision quotes says only where it stays. */
const MOST_QUOTED = 2;

/** The log, latest entry first, with what was taken back and what can be. */
export function makeLogPage(
  log: readonly LogEntry[],
  inForce: readonly LoggedDecision[],
  adrift: ReadonlySet<number>,
): LogPage {
  const force = new Set(inForce.map(({ seq }) => seq));
  const standing = findUndoing(log);
  const undone = new Map([...standing].map(([by, seq]) => [seq, by]));
  return {
    rows: log.toReversed().map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      actor: entry.actor,
      kind: entry.kind,
      words: listWords(entry),
      undoneBy: undone.get(entry.seq) ?? null,
      canUndo: force.has(entry.seq) || standing.has(entry.seq),
      adrift: adrift.has(entry.seq),
    })),
  };
}

/** The entries that take another back and are not themselves taken back, each with what it takes back. */
function findUndoing(log: readonly LogEntry[]): Map<number, number> {
  const gone = new Set<number>();
  const standing = new Map<number, number>();
  for (const { seq, kind, payload } of log.toReversed()) {
    const taken = payload?.['seq'];
    if (kind !== 'undone' || gone.has(seq) || typeof taken !== 'number') continue;
    gone.add(taken);
    standing.set(seq, taken);
  }
  return standing;
}

function listWords({ kind, payload }: LogEntry): string[] {
  if (payload === null) return ['erased'];
  if (kind === 'undone') return [`entry ${String(payload['seq'])}`];
  const quoted = [...new Set(QUOTING.flatMap((field) => findWords(payload[field])))].slice(0, MOST_QUOTED);
  const said = SAYING.map((field) => payload[field]).filter((value) => typeof value === 'string');
  return [...quoted.map((words) => `“${words.replaceAll(/\s+/g, ' ')}”`), ...said];
}

function findWords(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('words' in value && typeof value.words === 'string') return [value.words];
  return Object.values(value).flatMap(findWords);
}
