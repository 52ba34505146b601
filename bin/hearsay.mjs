#!/usr/bin/env node
import { join } from 'node:path';
import { findRuntime, home, inCheckout, install, runOnPinned } from './runtime.mjs';

install();
const main = inCheckout ? join(home, 'src', 'cli', 'main.ts') : join(home, 'dist', 'cli', 'main.js');
const args = process.argv.slice(2);
if (findRuntime() === process.execPath) {
  process.argv.splice(1, 1, main);
  await import(main);
} else {
  runOnPinned([main], args);
}
