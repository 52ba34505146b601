#!/usr/bin/env node
// `npm start [-- PATH... | --no-serve]`: install, build a case from the example or from PATHs, show it.
import { join } from 'node:path';
import { home, install, runOnPinned } from './runtime.mjs';

install();
runOnPinned([join(home, 'src', 'cli', 'main.ts'), 'start'], process.argv.slice(2));
