import { existsSync, globSync, statSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
/** What the page is built from, in a checkout. */
const SOURCES = ['web/**/*', 'src/picture/*.ts', 'src/model/*.ts', 'scripts/build-web.ts', 'package-lock.json'];

/**
 * The folder with the built page. In a checkout it is built first where it is missing or older than its sources.
 * @param say told when it has to be built
 * @throws Failure `runtime` where it cannot be built or is missing
 */
export function findPage(say: (words: string) => void): string {
  const page = join(HOME, 'dist', 'web');
  const built = join(page, 'index.html');
  if (!existsSync(join(HOME, 'web', 'index.html'))) {
    if (existsSync(built)) return page;
    throw new Failure('runtime', 'The workbench is missing from this installation; install hearsay again.');
  }
  if (existsSync(built) && findLatest() <= statSync(built).mtimeMs) return page;
  say('Building the workbench ...\n');
  const done = spawnSync(process.execPath, [join(HOME, 'scripts', 'build-web.ts')], { cwd: HOME, encoding: 'utf8' });
  if (done.status !== 0) throw new Failure('runtime', `The workbench could not be built: ${done.stderr.trim()}`);
  return page;
}

function findLatest(): number {
  return Math.max(
    ...SOURCES.flatMap((pattern) => globSync(pattern, { cwd: HOME })).map((path) => statSync(join(HOME, path)).mtimeMs),
  );
}
