// Runs under the shim: `fail-calls-once.ts FOLDER TEMPLATE EIO|ENOSPC STRIDE`. Uses copies of a case while one call after another to the system
// fails, and prints what came of it as JSON.
import { copyFileSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { checkPromises } from './check-promises.ts';
import { join } from 'node:path';
import { useCase } from './use-case.ts';

const [folder, template, name, stride] = process.argv.slice(2);
const EIO = 5;
const ENOSPC = 28;
const KINDS = ['open', 'pwrite', 'write', 'pread', 'read', 'fsync', 'ftruncate', 'mmap', 'unlink', 'rename', 'link'];

/** A door of the shim: whether it answered yes. */
function knock(door: string): boolean {
  try {
    openSync(join(folder!, '.fault', door), 'r');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
  }
  throw new Error('the shim is not there');
}

const problems: string[] = [];
const said = new Set<string>();
const kinds = new Map<string, number>();
let tried = 0;
const [errno, stays] = name === 'EIO' ? [EIO, 0] : [ENOSPC, 1];
for (let at = 1; ; at += Number(stride)) {
  const place = join(folder!, `${name}-${at}`);
  const path = join(place, 'used.hearsay');
  mkdirSync(place);
  copyFileSync(template!, path);
  knock(`arm-${at}-${errno}-${stays}`);
  const use = await useCase(path);
  const hit = KINDS.find((kind) => knock(`hit-${kind}`));
  knock('disarm');
  const found = [
    ...use.raw
      .concat(use.said.filter((words) => words.includes('\n')))
      .map((words) => `no sentence for a person: ${words}`),
    ...checkPromises(path, use.told),
  ];
  problems.push(...found.map((problem) => `${name} at call ${at} (${hit}): ${problem}`));
  for (const words of use.said) said.add(words);
  rmSync(place, { recursive: true });
  if (hit === undefined) break;
  tried++;
  kinds.set(`${hit} ${name}`, (kinds.get(`${hit} ${name}`) ?? 0) + 1);
}
process.stdout.write(JSON.stringify({ problems, said: [...said], kinds: [...kinds], tried }));
