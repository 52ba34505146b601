import type { Decided } from '../../src/model/effect.ts';
import type { Instruction } from '../../src/model/instruction.ts';
import { findActor } from './actor.ts';
import { makeStore } from './store.ts';
import { raiseVersion } from './case-version.ts';
import { sayError, send } from './ask.ts';

/** What came of the last decision: what changed, or why nothing did. */
export type Told =
  | { readonly state: 'done'; readonly decided: Decided }
  | { readonly state: 'failed'; readonly message: string };

export const told = makeStore<Told | null>(null);
/** True while a decision is being carried out. */
export const busy = makeStore(false);

/** Decides something in the name of whoever sits here. True where it was done; what came of it is told either way. */
export async function decide(instruction: Instruction): Promise<boolean> {
  if (busy.get()) return false;
  const by = await findActor();
  if (by === null) return false;
  busy.set(true);
  try {
    told.set({ state: 'done', decided: await send<Decided>('/decisions', { by, instruction }) });
    raiseVersion();
    return true;
  } catch (error) {
    told.set({ state: 'failed', message: sayError(error) });
    return false;
  } finally {
    busy.set(false);
  }
}

/** Takes the last decision back, where there is one. */
export function undoLast(): Promise<boolean> {
  const last = told.get();
  return last?.state === 'done' ? decide({ do: 'undo', seq: last.decided.entry.seq }) : Promise.resolve(false);
}
