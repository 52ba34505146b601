import type { Check } from './case.ts';
import type { LogEntry } from '../model/decision.ts';

/** How far a clock may be set back without a word: programs on one case read it at slightly different moments. */
const TOLERATED_MS = 60_000;
const SAFE = 'nothing is lost, the order of the log is that of its numbers';

/**
 * Tells where a clock was wrong: time that runs backwards, or lies ahead of now. That is no damage: entries stand in the order of their
 * numbers, whatever a clock said.
 */
export function checkClock(log: readonly LogEntry[], now: Date): Check {
  const name = 'clock';
  for (const [at, entry] of log.entries()) {
    const time = Date.parse(entry.at);
    if (Number.isNaN(time))
      return { name, holds: false, words: `the time of entry ${entry.seq} of the log is no time` };
    const before = log[at - 1];
    if (!before || Date.parse(before.at) - time <= TOLERATED_MS) continue;
    const words = `entry ${entry.seq} is dated ${entry.at}, earlier than entry ${before.seq} (${before.at}): a clock was wrong; ${SAFE}`;
    return { name, holds: true, words };
  }
  const ahead = log.find((entry) => Date.parse(entry.at) - now.getTime() > TOLERATED_MS);
  if (ahead) {
    const words = `entry ${ahead.seq} is dated ${ahead.at}, which is still to come by the clock of this machine: one of the two is wrong; ${SAFE}`;
    return { name, holds: true, words };
  }
  return { name, holds: true, words: 'the times of the log run forward' };
}
