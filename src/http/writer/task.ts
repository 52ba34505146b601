import type { AddOutcome, Progress } from '../../case/case.ts';
import type { Decided } from '../../model/effect.ts';
import type { DraftCheck } from '../../model/check.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { Instruction } from '../../model/instruction.ts';

/** A file's bytes, as a browser sent them. */
export interface Upload {
  readonly name: string;
  readonly from: string;
  readonly bytes: Uint8Array;
}

/** What the writer is asked to do. */
export type Task =
  | { readonly kind: 'instruct'; readonly instruction: Instruction; readonly actor: string }
  | { readonly kind: 'add'; readonly inputs: readonly (string | Upload)[]; readonly actor: string }
  | { readonly kind: 'check'; readonly draft: Upload; readonly asOf: string | null };

/** What each task gives. */
export interface Results {
  readonly instruct: Decided;
  readonly add: readonly AddOutcome[];
  readonly check: DraftCheck;
}

export interface Order {
  readonly id: number;
  readonly task: Task;
}

/** What the writer says of an order. */
export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'outcome'; readonly outcome: AddOutcome }
  | { readonly id: number; readonly kind: 'done'; readonly result: Results[keyof Results] }
  | { readonly id: number; readonly kind: 'failed'; readonly code: FailureCode; readonly message: string };
