import { Worker } from 'node:worker_threads';
import type { Order, Reply, Results, Task } from './task.ts';
import type { Case } from '../../case/case.ts';
import { Failure } from '../../model/failure.ts';

/** Told of an order while it is carried out. */
export type Listener = (reply: Extract<Reply, { kind: 'progress' | 'outcome' }>) => void;

/** Whoever writes into the case for the workbench. */
export interface Writer {
  /** @throws Failure as the verb of the case does */
  carryOut<K extends Task['kind']>(task: Extract<Task, { kind: K }>, onReply?: Listener): Promise<Results[K]>;
  close(): Promise<void>;
}

/** A thread that nobody has asked anything for so long is let go, with what it remembers. Milliseconds. */
const IDLE = 60_000;

interface Waiting {
  readonly done: (result: Results[keyof Results]) => void;
  readonly fail: (error: Error) => void;
  readonly onReply: Listener;
}

/**
 * Starts a writer in a thread of its own, when it is first needed. The case that is looked at stays as it is until an order is done.
 * @param onChanged told when the case is no longer what it was
 */
export function startWriter(opened: Case, onChanged: () => void): Writer {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let worker: Worker | null = null;
  let release: (() => void) | null = null;
  let idle: NodeJS.Timeout | null = null;

  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) {
      release?.();
      release = null;
      idle = setTimeout(() => void stop(), IDLE).unref();
    }
    return one;
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./write-here.ts', import.meta.url), { workerData: { path: opened.path } });
    made.unref();
    made.on('message', (reply: Reply) => {
      if (reply.kind === 'progress' || reply.kind === 'outcome') waiting.get(reply.id)?.onReply(reply);
      else if (reply.kind === 'done') {
        const one = settle(reply.id);
        onChanged();
        one?.done(reply.result);
      } else settle(reply.id)?.fail(new Failure(reply.code, reply.message));
    });
    made.on('error', (error) => {
      if (worker === made) worker = null;
      for (const id of waiting.keys())
        settle(id)?.fail(new Failure('runtime', `The writer stopped: ${String(error)}.`));
    });
    return made;
  };
  const stop = async (): Promise<void> => {
    const old = worker;
    worker = null;
    if (old === null) return;
    const ended = new Promise((resolve) => old.once('exit', resolve));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    old.postMessage('close');
    await ended;
  };
  return {
    carryOut<K extends Task['kind']>(task: Extract<Task, { kind: K }>, onReply: Listener = () => undefined) {
      if (opened.readOnly) {
        return Promise.reject(new Failure('usage', `${opened.path} can be read here, not changed.`));
      }
      if (idle !== null) clearTimeout(idle);
      worker ??= start();
      release ??= opened.holdStill();
      const order: Order = { id: next++, task };
      return new Promise<Results[K]>((resolve, reject) => {
        waiting.set(order.id, { done: (result) => resolve(result as Results[K]), fail: reject, onReply });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
        worker!.postMessage(order);
      });
    },
    close: async () => {
      if (idle !== null) clearTimeout(idle);
      await stop();
    },
  };
}
