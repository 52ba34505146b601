import { useSyncExternalStore } from 'react';

// Goes up whenever the case is no longer what it was, so that every view asks again.
let version = 0;
const listeners = new Set<() => void>();

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function raiseVersion(): void {
  version += 1;
  for (const listener of listeners) listener();
}

export function useCaseVersion(): number {
  return useSyncExternalStore(subscribe, () => version);
}
