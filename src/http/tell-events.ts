import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { AddOutcome, Progress } from '../case/case.ts';

/** What a page is told while it is open. */
export type CaseEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'progress'; readonly job: number; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly job: number; readonly outcome: AddOutcome }
  | { readonly kind: 'done'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };

/** Whoever listens. */
export interface Events {
  tell(event: CaseEvent): void;
  /** Answers a request with events as they come (server-sent events, HTML Living Standard § 9.2), until it is closed. */
  answer(c: Context): Response;
}

/** A line now and then, so that nobody between takes the connection for dead. Milliseconds. */
const PULSE = 20_000;

export function gatherListeners(): Events {
  const listeners = new Set<(event: CaseEvent) => void>();
  return {
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    answer: (c) =>
      streamSSE(c, async (stream) => {
        const listener = (event: CaseEvent): void => {
          void stream.writeSSE({ event: event.kind, data: JSON.stringify(event) });
        };
        listeners.add(listener);
        stream.onAbort(() => void listeners.delete(listener));
        await stream.write('retry: 2000\n\n');
        while (!stream.aborted && !stream.closed) {
          await new Promise((resolve) => setTimeout(resolve, PULSE).unref());
          await stream.write(': here\n\n');
        }
      }),
  };
}
