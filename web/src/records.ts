import { ask, sayError } from './ask.ts';
import { subscribe, useCaseVersion } from './case-version.ts';
import { useEffect, useState } from 'react';

/** What came of asking for a page's records. While others are fetched, the last ones stay. */
export type Fetched<T> =
  | { readonly state: 'loading'; readonly records: T | null }
  | { readonly state: 'ready'; readonly records: T }
  | { readonly state: 'failed'; readonly message: string };

/** Pages are kept for the way back. A case may grow meanwhile, so that not many are kept and each is asked for again. */
const MOST_KEPT = 40;
const kept = new Map<string, unknown>();
subscribe(() => kept.clear());

/**
 * The records of one page.
 * @param path below `/api`
 */
export function useRecords<T>(path: string): Fetched<T> {
  const [answer, setAnswer] = useState<{ path: string; fetched: Fetched<T> } | null>(null);
  const version = useCaseVersion();
  useEffect(() => {
    const abort = new AbortController();
    ask<T>(path, { signal: abort.signal }).then(
      (records) => {
        keep(path, records);
        setAnswer({ path, fetched: { state: 'ready', records } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setAnswer({ path, fetched: { state: 'failed', message: sayError(error) } });
      },
    );
    return () => abort.abort();
  }, [path, version]);
  if (answer?.path === path) return answer.fetched;
  const known = kept.get(path) as T | undefined;
  if (known !== undefined) return { state: 'ready', records: known };
  const last = answer?.fetched.state === 'ready' && samePage(answer.path, path) ? answer.fetched.records : null;
  return { state: 'loading', records: last };
}

function keep(path: string, records: unknown): void {
  kept.delete(path);
  kept.set(path, records);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
}

function samePage(a: string, b: string): boolean {
  return a.split('?')[0] === b.split('?')[0];
}
