import type { Answer, Job } from './job.ts';
import type { Capture, ReadInput, Unreadable } from '../read-bytes.ts';
import { type Thread, findExcess, isWorn, markBegin, startThread, tellMemory } from './start-thread.ts';
import { Failure } from '../../model/failure.ts';

/** Milliseconds between two looks at a thread's time and memory. */
const LOOK = 20;
/** Threads that one file may cost before what is left of it is given up. */
const MOST_THREADS = 12;

let idle: Thread | null = null;
let last: Promise<void> = Promise.resolve();

/**
 * Reads every document in a file, as `readParts`, in a thread with limits on time and memory. A document that breaks them is kept
 * without its text, and those after it go on. One file is read at a time.
 */
export async function* readGuarded(input: ReadInput): AsyncGenerator<Capture | Unreadable> {
  const before = last;
  const turn = Promise.withResolvers<void>();
  last = turn.promise;
  await before;
  const read: number[] = [];
  const avoided: { at: number; reason: string }[] = [];
  try {
    for (let threads = 0; threads < MOST_THREADS; threads++) {
      const lost = yield* readOnce(input, read, avoided);
      if (lost === null) return;
      if (lost.at < 0) break;
      avoided.push(lost);
    }
    const reason = avoided.at(-1)?.reason ?? `${input.name} could not be read.`;
    yield { name: input.name, failure: new Failure('unreadable', reason) };
  } finally {
    turn.resolve();
  }
}

/** Reads until all is read, or until the thread is lost: then it says on which document and why. */
async function* readOnce(
  input: ReadInput,
  read: number[],
  avoided: readonly { at: number; reason: string }[],
): AsyncGenerator<Capture | Unreadable, { at: number; reason: string } | null> {
  const thread = idle ?? startThread();
  idle = null;
  const { worker } = thread;
  const answers: Answer[] = [];
  let lost: string | null = null;
  let news = Promise.withResolvers<void>();
  let now = { at: -1, name: input.name };
  const onMessage = (answer: Answer): void => {
    if (answer.kind === 'begin') {
      now = answer;
      markBegin(thread);
    } else answers.push(answer);
    news.resolve();
  };
  const lose = (reason: string): void => {
    lost ??= reason;
    news.resolve();
  };
  const onError = (error: Error): void =>
    lose(
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? tellMemory()
        : `could not be read (${error.message})`,
    );
  const onExit = (): void => lose('could not be read');
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  worker.ref();
  markBegin(thread);
  const watch = setInterval(() => {
    // What waits to be taken is the caller's time, not the document's.
    if (answers.length > 0) thread.since = performance.now();
    const excess = findExcess(thread, now.at >= 0);
    if (excess !== null) lose(excess);
  }, LOOK);
  let sound = false;
  try {
    const bytes = new Uint8Array(input.bytes);
    const job: Job = { input: { ...input, bytes }, again: false, read: [...read], avoided, port: null, done: null };
    worker.postMessage(job, [bytes.buffer]);
    for (;;) {
      const answer = answers.shift();
      if (answer?.kind === 'done') {
        sound = lost === null;
        return null;
      }
      if (answer) {
        const part = toPart(answer, input);
        if (part) {
          if (answer.kind !== 'begin' && !read.includes(answer.at)) read.push(answer.at);
          yield part;
          worker.postMessage('more', []);
        }
      } else if (lost !== null) return { at: now.at, reason: `${now.name} ${lost as string}.` };
      else {
        await news.promise;
        news = Promise.withResolvers<void>();
      }
    }
  } finally {
    clearInterval(watch);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    worker.unref();
    if (sound && !idle && !isWorn(thread)) idle = thread;
    else {
      worker.on('error', () => undefined);
      void worker.terminate();
    }
  }
}

/** An answer as a caller knows it. */
export function toPart(answer: Answer, input: ReadInput): Capture | Unreadable | null {
  if (answer.kind === 'failure') return { name: answer.name, failure: new Failure(answer.code, answer.message) };
  if (answer.kind !== 'part') return null;
  const { snapshot } = answer.part;
  return { ...answer.part, snapshot: { ...snapshot, bytes: snapshot.bytes ?? input.bytes } };
}
