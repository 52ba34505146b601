import { MOST_GROWTH, MOST_HEAP, MOST_TIME } from '../limits.ts';
import { Worker } from 'node:worker_threads';

/** A thread that reads, and what it has cost so far. */
export interface Thread {
  readonly worker: Worker;
  /** Of the program, in bytes, when its present document began. */
  baseline: number;
  /** On the clock that only goes forward, in milliseconds. */
  since: number;
}

/** Beyond this growth a thread is not used again: what it holds is given back. */
const WORN = 96 * 1024 * 1024;
/** A thread that has not begun by then never will: the machine is out of something. */
const PATIENCE = 60_000;

export function startThread(): Thread {
  const worker = new Worker(new URL('./read-in-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // Nothing in a document may reach the environment, and no library may speak.
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
  });
  worker.unref();
  return { worker, baseline: process.memoryUsage.rss(), since: performance.now() };
}

/** Notes that a document begins. */
export function markBegin(thread: Thread): void {
  thread.baseline = process.memoryUsage.rss();
  thread.since = performance.now();
}

/** Why the document that a thread reads must be given up; null while it keeps its limits. */
export function findExcess(thread: Thread, begun: boolean): string | null {
  const spent = performance.now() - thread.since;
  if (spent > (begun ? MOST_TIME : PATIENCE))
    return `takes longer to read than ${MOST_TIME / 1000} seconds, the most that one document may take`;
  return process.memoryUsage.rss() - thread.baseline > MOST_GROWTH * 1024 * 1024 ? tellMemory() : null;
}

export function tellMemory(): string {
  return `takes more than ${MOST_GROWTH} MB of memory to read, the most that one document may take`;
}

export function isWorn(thread: Thread): boolean {
  return process.memoryUsage.rss() - thread.baseline > WORN;
}
