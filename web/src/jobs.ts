import { ask, sayError, send } from './ask.ts';
import { findActor } from './actor.ts';
import { makeStore } from './store.ts';
import { raiseVersion } from './case-version.ts';

/** What became of one document. */
export interface JobOutcome {
  readonly kind: 'added' | 'already there' | 'failed';
  readonly name: string;
  readonly document?: string;
  readonly reason?: string;
  /** Why its bytes are kept without its text. */
  readonly notExtracted?: string;
}

/** Documents on their way into the case. */
export interface Job {
  readonly id: number;
  readonly label: string;
  readonly state: 'waiting' | 'working' | 'done' | 'failed';
  readonly stage: 'capture' | 'read' | 'connect' | null;
  readonly done: number;
  readonly total: number;
  readonly outcomes: readonly JobOutcome[];
  readonly message: string | null;
}

export const jobs = makeStore<readonly Job[]>([]);

const labels = new Map<number, string>();

function change(id: number, alter: (job: Job) => Job): void {
  const known = jobs.get().find((job) => job.id === id);
  const job = known ?? {
    id,
    label: labels.get(id) ?? 'documents',
    state: 'waiting',
    stage: null,
    done: 0,
    total: 0,
    outcomes: [],
    message: null,
  };
  const rest = jobs.get().filter((each) => each.id !== id);
  jobs.set([alter(job), ...rest].toSorted((a, b) => b.id - a.id));
}

type Told =
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'progress';
      readonly job: number;
      readonly progress: {
        readonly stage: 'capture' | 'read' | 'connect';
        readonly done: number;
        readonly total: number;
      };
    }
  | { readonly kind: 'outcome'; readonly job: number; readonly outcome: JobOutcome }
  | { readonly kind: 'done'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };

function hear(event: MessageEvent<string>): void {
  const said = JSON.parse(event.data) as Told;
  if (said.kind === 'changed') raiseVersion();
  else if (said.kind === 'progress') change(said.job, (job) => ({ ...job, state: 'working', ...said.progress }));
  else if (said.kind === 'outcome') {
    change(said.job, (job) => ({ ...job, state: 'working', outcomes: [...job.outcomes, said.outcome] }));
  } else if (said.kind === 'done') change(said.job, (job) => ({ ...job, state: 'done' }));
  else change(said.job, (job) => ({ ...job, state: 'failed', message: said.message }));
}

/** Listens to what the server tells while the page is open. Gives a function that stops it. */
export function listen(): () => void {
  const source = new EventSource('/api/events');
  for (const kind of ['changed', 'progress', 'outcome', 'done', 'failed']) source.addEventListener(kind, hear);
  return () => source.close();
}

/** @returns null where it is under way; else why not, in a sentence */
async function start(label: string, post: (by: string) => Promise<{ job: number }>): Promise<string | null> {
  const by = await findActor();
  if (by === null) return 'Say who you are, so that the log can have it.';
  try {
    const { job } = await post(by);
    labels.set(job, label);
    change(job, (known) => ({ ...known, label }));
    return null;
  } catch (error) {
    return sayError(error);
  }
}

export function addFiles(files: readonly File[]): Promise<string | null> {
  const label = files.length === 1 ? files[0]!.name : `${files.length} files`;
  return start(label, (by) => {
    const form = new FormData();
    form.append('by', by);
    for (const file of files) form.append('file', file);
    return ask('/documents', { method: 'POST', body: form });
  });
}

export function addText(pasted: Readonly<Record<string, string>>): Promise<string | null> {
  const known = Object.fromEntries(Object.entries(pasted).filter(([, value]) => value.trim() !== ''));
  return start(known['title'] ?? 'pasted text', (by) => send('/documents/text', { by, ...known }));
}

export function addAddress(address: string): Promise<string | null> {
  return start(address, (by) => send('/documents/address', { by, address }));
}
