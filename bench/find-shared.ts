import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the corpora that lie beside the project (HEARSAY_SHARED, or `shared` beside the checkout); null where there is none. */
export function findShared(path: string): string | null {
  const folder = process.env['HEARSAY_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
  const found = join(folder, path);
  return existsSync(found) ? found : null;
}
