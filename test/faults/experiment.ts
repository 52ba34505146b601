/** What one way of breaking a case came to. */
export interface Outcome {
  /** In words, with figures: "200 kills, 3,412 documents acknowledged, all of them kept". */
  readonly figures: string;
  /** What went wrong; empty where every promise was kept. */
  readonly problems: readonly string[];
  /** What the program said to people, each sentence once, paths left out. */
  readonly sentences: readonly string[];
  /** Why it could not be tried here, or not in full; null where it was. */
  readonly skipped: string | null;
}

/** How much is tried: `all` for the figures, else a sample that takes seconds. */
export type Effort = 'all' | 'sample';

/** One way of breaking a case. @param folder an empty one, for itself @param seed the same seed breaks at the same places */
export interface Experiment {
  readonly name: string;
  /** What is promised. */
  readonly promise: string;
  readonly run: (folder: string, effort: Effort, seed: number) => Promise<Outcome>;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sentence without the paths of the machine on which it was said. */
export function withoutPaths(sentence: string): string {
  return sentence.replaceAll(/(?:\/[\w.-]+)+\/([\w.-]+)/g, '$1');
}
