import type { Experiment } from './experiment.ts';
import { cutPowerAtRandom } from './cut-power.ts';
import { failEveryCall } from './fail-calls.ts';
import { fillDisk } from './fill-disk.ts';
import { flipBits } from './flip-bits.ts';
import { flipLogBits } from './flip-log-bits.ts';
import { holdLock } from './hold-lock.ts';
import { jumpClock } from './jump-clock.ts';
import { killWriters } from './kill-writers.ts';
import { readOnlyMedium } from './read-only-medium.ts';

/** Every way in which a case is broken, the longest first. */
export const EXPERIMENTS: readonly Experiment[] = [
  killWriters,
  failEveryCall,
  cutPowerAtRandom,
  flipBits,
  flipLogBits,
  holdLock,
  fillDisk,
  readOnlyMedium,
  jumpClock,
];
