import { type Capture, type ReadInput, readAtOnce, toUnextracted } from '../read-bytes.ts';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { type Thread, findExcess, isWorn, markBegin, startThread } from './start-thread.ts';
import type { Answer, Job } from './job.ts';
import { isVouchedFor } from './is-vouched-for.ts';
import { toPart } from './read-guarded.ts';

/** Milliseconds between two looks at a thread's time and memory. */
const LOOK = 10;

let idle: Thread | null = null;

/**
 * Reads a snapshot's one document again and waits for it without turning: a rebuild is one step for whoever asked. Formats that
 * nobody vouches for are read in a thread with limits, as `readGuarded` does.
 * @param input with the media type as which it was captured
 * @returns the document; one without text where it cannot be read now
 * @throws Failure where a text cannot be read
 */
export function readAgain(input: ReadInput & { readonly mediaType: string }): Capture {
  if (isVouchedFor(input.mediaType, input.bytes.length)) return readAtOnce(input, input.mediaType);
  const thread = idle ?? startThread();
  idle = null;
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const bytes = new Uint8Array(input.bytes);
  const job: Job = { input: { ...input, bytes }, again: true, read: [], avoided: [], port: port2, done };
  thread.worker.on('error', () => undefined);
  markBegin(thread);
  thread.worker.postMessage(job, [bytes.buffer, port2]);
  let excess: string | null = null;
  while (Atomics.load(done, 0) === 0 && excess === null) {
    Atomics.wait(done, 0, 0, LOOK);
    if (Atomics.load(done, 0) === 0) excess = findExcess(thread, true);
  }
  try {
    for (let message = receiveMessageOnPort(port1); message; message = receiveMessageOnPort(port1)) {
      const part = toPart(message.message as Answer, input);
      if (part && 'failure' in part) throw part.failure;
      if (part) return part;
    }
  } finally {
    port1.close();
    if (excess === null && !isWorn(thread)) idle = thread;
    else void thread.worker.terminate();
  }
  const reason = `${input.name} ${excess ?? 'could not be read'}.`;
  return toUnextracted(input, input.mediaType, reason);
}
