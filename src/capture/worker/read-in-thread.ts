// The thread that reads what nobody vouches for. Started by `start-thread.ts`, which watches its time and memory.
import { type Answer, type Job, MOST_WAITING } from './job.ts';
import type { Capture, Unreadable } from '../read-bytes.ts';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { keepOrTell, readOne, readParts, type Way } from '../read-parts.ts';

const own = parentPort;
let waiting = 0;
let wake: (() => void) | null = null;

own?.on('message', (message: Job | 'more') => {
  if (message === 'more') {
    waiting--;
    wake?.();
  } else void run(message);
});

/** Each part that is taken is told: one of too many is waited for. */
async function untilTaken(): Promise<void> {
  if (waiting < MOST_WAITING) return;
  const taken = Promise.withResolvers<void>();
  wake = taken.resolve;
  await taken.promise;
}

async function run(job: Job): Promise<void> {
  const port = job.port ?? own;
  if (!port) return;
  waiting = 0;
  let at = -1;
  const begin = (name: string): Way => {
    at++;
    const avoided = job.avoided.find((one) => one.at === at);
    if (avoided) return { reason: avoided.reason };
    if (job.read.includes(at)) return 'pass';
    send(port, { kind: 'begin', at, name });
    return 'read';
  };
  try {
    if (job.again) await sendAgain(job, port);
    else {
      for await (const part of readParts(job.input, begin)) {
        sendPart(port, part, job, at);
        waiting++;
        if (!job.port) await untilTaken();
      }
    }
  } finally {
    send(port, { kind: 'done' });
    if (job.done) {
      Atomics.store(job.done, 0, 1);
      Atomics.notify(job.done, 0);
    }
    job.port?.close();
  }
}

async function sendAgain(job: Job, port: MessagePort): Promise<void> {
  const { input } = job;
  const mediaType = input.mediaType ?? 'text/plain';
  try {
    sendPart(port, await readOne(input, mediaType), job, 0);
  } catch (error) {
    sendPart(port, keepOrTell(input, mediaType, error), job, 0);
  }
}

function send(port: MessagePort, answer: Answer, bytes: readonly ArrayBuffer[] = []): void {
  port.postMessage(answer, [...bytes]);
}

function sendPart(port: MessagePort, part: Capture | Unreadable, job: Job, at: number): void {
  if ('failure' in part) {
    const { code, message } = part.failure;
    send(port, { kind: 'failure', at, name: part.name, code, message });
    return;
  }
  const { snapshot } = part;
  if (snapshot.bytes === job.input.bytes) {
    send(port, { kind: 'part', at, part: { ...part, snapshot: { ...snapshot, bytes: null } } });
    return;
  }
  // A copy of its own: what is sent takes the whole memory with it that it is a view of.
  const bytes = new Uint8Array(snapshot.bytes);
  send(port, { kind: 'part', at, part: { ...part, snapshot: { ...snapshot, bytes } } }, [bytes.buffer]);
}
