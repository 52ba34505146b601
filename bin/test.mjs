#!/usr/bin/env node
// `npm test [-- FILE...]`: every test of the project, or those named, on the pinned Node.
import { install, home, runOnPinned } from './runtime.mjs';

process.chdir(home);
install();
const named = process.argv.slice(2);
runOnPinned(['--test', ...(named.length > 0 ? named : ['src/**/*.test.ts', 'test/**/*.test.ts'])], []);
