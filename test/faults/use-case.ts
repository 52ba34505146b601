import { Failure } from '../../src/model/failure.ts';
import { makeInput } from './made-up-text.ts';
import { openCase } from '../../src/case/open-case.ts';

/** What one use of a case came to while something was broken. */
export interface Use {
  /** As `write-on.ts` tells it: what was told as kept. */
  readonly told: readonly string[];
  /** Sentences that a person would have read. */
  readonly said: readonly string[];
  /** Errors that are no sentence for a person. */
  readonly raw: readonly string[];
}

/**
 * Does with a case what a person does in a day: opens it, adds, describes, redacts, copies, compacts. A step that fails ends itself
 * alone, as in a program that goes on.
 */
export async function useCase(path: string): Promise<Use> {
  const told: string[] = [];
  const said: string[] = [];
  const raw: string[] = [];
  const step = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      (error instanceof Failure ? said : raw).push(words);
    }
  };
  await step(async () => {
    const opened = openCase(path, { actor: 'ann' });
    try {
      await step(() =>
        opened.add([makeInput('a-1'), makeInput('a-2')], {
          onOutcome: (outcome) => {
            if (outcome.kind === 'added') told.push(`document ${outcome.document}`);
            if (outcome.kind === 'failed') said.push(outcome.reason);
          },
        }),
      );
      await step(() => {
        opened.describe('a-1.txt', { author: 'Ida Marrow' });
        told.push(`entry ${opened.log().at(-1)!.hash}`);
      });
      await step(() => {
        const { id } = opened.document('a-2.txt');
        told.push(`redacting ${id}`);
        told.push(`document ${opened.redact(id, { what: 'words', words: 'quay', reason: 'tried out' }).document}`);
      });
      await step(() => told.push(`copy ${opened.backup(`${path}.copy`).path}`));
      await step(() => opened.compact());
    } finally {
      opened.close();
    }
  });
  return { told, said, raw };
}
