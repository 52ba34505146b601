#!/usr/bin/env node
// `node bin/run.mjs SCRIPT.ts ARGS`: a script of this checkout on the pinned Node.
import { install, runOnPinned } from './runtime.mjs';

install();
runOnPinned([process.argv[2]], process.argv.slice(3));
