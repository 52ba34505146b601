import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Fetched } from '../records.ts';
import { Notice } from './notice.tsx';

/** A view whose records come from the case: what it shows while they come, and where they cannot. */
export function ViewFrame<T>({
  fetched,
  children,
}: {
  readonly fetched: Fetched<T>;
  readonly children: (records: T) => ReactNode;
}): ReactNode {
  if (fetched.state === 'failed') return <Notice>{fetched.message}</Notice>;
  if (fetched.records === null) return <p className="loading">Reading the case …</p>;
  return <div aria-busy={fetched.state === 'loading'}>{children(fetched.records)}</div>;
}

/** Names the window after the view. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Hearsay' : `${title} · Hearsay`;
  }, [title]);
}
