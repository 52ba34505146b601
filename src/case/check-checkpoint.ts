import type { Check } from './case.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { LogEntry } from '../model/decision.ts';

/** The log still holds, unchanged and in its place, what a checkpoint that was kept elsewhere says of it. */
export function checkCheckpoint(log: readonly LogEntry[], checkpoint: Checkpoint): Check {
  const name = 'checkpoint';
  const broken = (words: string): Check => ({ name, holds: false, words });
  const { seq, hash, first, at } = checkpoint;
  const day = at.slice(0, 10);
  const end = log.at(-1)?.seq ?? 0;
  if (log[0] && log[0].hash !== first)
    return broken(`the checkpoint of ${day} is of another case, or the log was written anew from its first entry`);
  if (end < seq)
    return broken(
      `the log was cut off: it ends at entry ${end}, and ended at entry ${seq} on ${day}, when the checkpoint was made`,
    );
  if (log.find((entry) => entry.seq === seq)?.hash !== hash)
    return broken(`the log was written anew: its entry ${seq} is not the one of the checkpoint of ${day}`);
  const since = end - seq;
  const more = since === 0 ? 'and nothing was added since' : `and ${since} ${since === 1 ? 'was' : 'were'} added since`;
  const entries = seq === 1 ? 'entry 1 is the one' : `entries 1 to ${seq} are those`;
  return { name, holds: true, words: `${entries} of the checkpoint of ${day}, ${more}` };
}
