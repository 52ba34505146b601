#!/usr/bin/env node
// `npm run test:faults`: breaks cases in every way that a machine can, hundreds of times; HEARSAY_SEED=N breaks them elsewhere.
import { install, home, runOnPinned } from './runtime.mjs';

process.chdir(home);
install();
process.env.HEARSAY_FAULTS = 'all';
runOnPinned(['--test', '--test-reporter=spec', 'test/faults/faults.test.ts'], []);
