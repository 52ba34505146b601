// A thread of its own that writes into the case: whoever looks at it meanwhile is not kept waiting. Started by `start-writer.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import type { Order, Reply, Results, Task } from './task.ts';
import type { Case } from '../../case/case.ts';
import { Failure } from '../../model/failure.ts';
import { openCase } from '../../case/open-case.ts';

const port = parentPort!;
const { path }: { path: string } = workerData;
let opened: Case | null = null;
// One after the other, in the order in which they came.
let last: Promise<void> = Promise.resolve();

port.on('message', (order: Order | 'close') => {
  last = last.then(async () => {
    if (order === 'close') {
      opened?.close();
      port.close();
      return;
    }
    await carryOut(order);
  });
});

function say(reply: Reply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  port.postMessage(reply);
}

async function carryOut({ id, task }: Order): Promise<void> {
  try {
    opened ??= openCase(path, { create: false });
    say({ id, kind: 'done', result: await work(opened, task, id) });
  } catch (error) {
    if (error instanceof Failure) say({ id, kind: 'failed', code: error.code, message: error.message });
    else {
      process.stderr.write(`hearsay: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      say({ id, kind: 'failed', code: 'runtime', message: 'Something went wrong that should not have.' });
    }
  }
}

async function work(held: Case, task: Task, id: number): Promise<Results[keyof Results]> {
  if (task.kind === 'instruct') return held.instruct(task.instruction, task.actor);
  if (task.kind === 'check') return held.checkDraft(task.draft, task.asOf === null ? {} : { asOf: task.asOf });
  return held.add(task.inputs, {
    actor: task.actor,
    onProgress: (progress) => say({ id, kind: 'progress', progress }),
    onOutcome: (outcome) => say({ id, kind: 'outcome', outcome }),
  });
}
