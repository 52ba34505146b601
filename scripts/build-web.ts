// Builds the page of the workbench into `dist/web`. `npm run build` does so, and `hearsay open` in a checkout.
import { dirname, join } from 'node:path';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(home, 'dist', 'web');
// Built beside its place and then put there, so that nobody who serves it meets half a page.
const fresh = `${target}.${process.pid}`;
const old = `${fresh}.old`;

const begun = new Date();
mkdirSync(dirname(target), { recursive: true });
try {
  await build({
    root: join(home, 'web'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // Inlined pictures would need data: in the content security policy; the polyfill a script in the page.
    build: {
      outDir: fresh,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2024',
    },
  });
  // As old as its beginning: a source that changes meanwhile is newer.
  utimesSync(join(fresh, 'index.html'), begun, begun);
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
} finally {
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
}
