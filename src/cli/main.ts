import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOutput } from './output.ts';

// A checkout runs from source: what was stripped and compiled once is kept, which saves most of the start.
enableCompileCache();

// Whoever reads us may stop reading (`hearsay ledger | head`). That is no error of ours or theirs.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

// npm runs a package's scripts in its top folder; paths on the command line are meant from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: origin } = process.env;
if (origin !== undefined && (script === 'start' || script === 'hearsay')) process.chdir(origin);

const { nameProgram } = await import('./name-program.ts');
const { runProgram } = await import('./run-program.ts');
const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.exitCode = await runProgram(process.argv.slice(2), {
  version: readVersion(`${home}/package.json`),
  program: nameProgram(home, process.cwd(), import.meta.url.endsWith('.ts')),
  output: openOutput(process),
  env: process.env,
});

function readVersion(path: string): string {
  const about: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : 'unknown';
}
