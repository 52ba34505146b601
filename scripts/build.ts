// Builds `dist`, what the package is published with: source for Node alone, since Node strips no types under node_modules.
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(home, 'src');
const target = join(home, 'dist');
/** What tsc leaves behind: migrations, weights and data that are read beside the code. */
const CARRIED = '**/*.{sql,bin,json}';
/** Addresses of modules beside the code (of workers, say), which tsc does not rewrite; and imports in declarations. */
const ADDRESS = /(new URL\(\s*['"]\.{1,2}\/[^'"]*)\.ts(['"]\s*,\s*import\.meta\.url)/g;
const DECLARED = /((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g;

rmSync(target, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
const done = spawnSync(
  process.execPath,
  [join(dirname(tsc), 'bin', 'tsc'), '-p', join(home, 'scripts', 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
if (done.status !== 0) process.exit(done.status ?? 3);

let carried = 0;
for (const path of globSync(CARRIED, { cwd: source })) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  copyFileSync(join(source, path), join(target, path));
  carried++;
}
let built = 0;
for (const path of globSync('**/*.{js,d.ts}', { cwd: target })) {
  const file = join(target, path);
  const words = readFileSync(file, 'utf8');
  const rewritten = words.replaceAll(path.endsWith('.js') ? ADDRESS : DECLARED, '$1.js$2');
  if (rewritten !== words) writeFileSync(file, rewritten);
  built++;
}
const { computeVersions } = (await import(pathToFileURL(join(target, 'case', 'find-version.js')).href)) as {
  computeVersions: () => unknown;
};
writeFileSync(join(target, 'versions.json'), `${JSON.stringify(computeVersions())}\n`);
process.stderr.write(`dist: ${built} files built, ${carried} copied\n`);

// The page of the workbench is built beside it, by a program of its own: `hearsay open` in a checkout runs that too.
const page = spawnSync(process.execPath, [join(home, 'scripts', 'build-web.ts')], { stdio: 'inherit' });
if (page.status !== 0) process.exit(page.status ?? 3);
