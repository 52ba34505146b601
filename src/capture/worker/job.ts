import type { Capture, ReadInput } from '../read-bytes.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { MessagePort } from 'node:worker_threads';

/** What the reading thread is asked to do. */
export interface Job {
  readonly input: ReadInput;
  /** True: the input is a snapshot, read as one document of the media type that it names. */
  readonly again: boolean;
  /** Documents that were read before a thread was lost, by their number. */
  readonly read: readonly number[];
  /** Those on which a thread was lost. */
  readonly avoided: readonly { readonly at: number; readonly reason: string }[];
  /** Where the answers go; the thread's own port where absent. */
  readonly port: MessagePort | null;
  /** Set to 1 and woken once all answers are sent, for somebody who waits without turning. */
  readonly done: Int32Array | null;
}

/** What the reading thread answers. */
export type Answer =
  /** The document that is read next. */
  | { readonly kind: 'begin'; readonly at: number; readonly name: string }
  /** `bytes` of the snapshot are null where they are those of the input. */
  | {
      readonly kind: 'part';
      readonly at: number;
      readonly part: Omit<Capture, 'snapshot'> & {
        readonly snapshot: Omit<Capture['snapshot'], 'bytes'> & { readonly bytes: Uint8Array | null };
      };
    }
  | {
      readonly kind: 'failure';
      readonly at: number;
      readonly name: string;
      readonly code: FailureCode;
      readonly message: string;
    }
  | { readonly kind: 'done' };

/** Answers that may wait to be taken: a large archive must not pile up in memory. */
export const MOST_WAITING = 8;
