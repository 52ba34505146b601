// `npm run bench [NAME...] [-- --OPTION]`: every measurement of this folder, or those named, one after another.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = ['speed', 'growth', 'accuracy', 'reuse', 'check', 'hostile', 'faults'] as const;

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = named.find((name) => !BENCHES.some((bench) => bench === name));
if (unknown !== undefined) {
  process.stderr.write(`bench: there is no ${unknown}; there are ${BENCHES.join(', ')}.\n`);
  process.exit(2);
}
for (const name of named.length > 0 ? named : BENCHES) {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 3);
}
