import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** What made derived rows: equal versions give equal rows from equal evidence. */
export interface Versions {
  /** Of everything that a reading of one document depends on. */
  readonly reading: string;
  /** Of everything that is derived. */
  readonly derived: string;
}

const READING_ROOMS = ['model', 'text', 'lexicon', 'capture', 'mention', 'attribution'];
const OTHER_ROOMS = ['claim', 'origin', 'standing', 'case'];

const BUILT = new URL('../versions.json', import.meta.url);

let known: Versions | null = null;

/**
 * The versions of this program, as hashes of the code, word lists and weights that derived rows depend on: no number that somebody
 * has to remember to raise. The Unicode version belongs to it, since letters and word ends are looked up in its tables.
 */
export function findVersions(): Versions {
  known ??= readBuilt() ?? computeVersions();
  return known;
}

/** What the build wrote down, so that an installed package need not read itself whole; null in a checkout. */
function readBuilt(): Versions | null {
  if (!existsSync(BUILT)) return null;
  const versions: Versions = JSON.parse(readFileSync(BUILT, 'utf8'));
  return versions;
}

/**
 * Reads all code, word lists and weights: some fifteen megabytes.
 * @public the build writes down what it gives
 */
export function computeVersions(): Versions {
  const house = fileURLToPath(new URL('..', import.meta.url));
  const sum = createHash('sha256').update(process.versions.unicode ?? '');
  for (const room of READING_ROOMS) addFolder(sum, house, room);
  const reading = sum.copy().digest('hex').slice(0, 16);
  for (const room of OTHER_ROOMS) addFolder(sum, house, room);
  return { reading, derived: sum.digest('hex').slice(0, 16) };
}

function addFolder(sum: ReturnType<typeof createHash>, house: string, folder: string): void {
  const entries = readdirSync(join(house, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(sum, house, path);
    else if (/\.(?:ts|js|sql|bin|json)$/.test(entry.name) && !/\.(?:test|d)\.ts$/.test(entry.name)) {
      sum.update(`${path}\0`).update(readFileSync(join(house, path)));
    }
  }
}
