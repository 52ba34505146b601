import { makeStore } from './store.ts';

const KEY = 'hearsay-actor';

/** Who decides, for the log: asked once and kept in this browser. */
export const actor = makeStore<string | null>(recall());

/** Whoever waits for a name to be given; null where nobody does. */
export const asking = makeStore<((name: string | null) => void) | null>(null);

/** The name, asked for where it is not known; null where the person would not give one. */
export function findActor(): Promise<string | null> {
  const known = actor.get();
  if (known !== null) return Promise.resolve(known);
  return new Promise((resolve) => {
    asking.set((name) => {
      asking.set(null);
      if (name !== null) nameActor(name);
      resolve(name);
    });
  });
}

export function nameActor(name: string): void {
  actor.set(name);
  try {
    window.localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function recall(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
