import { type Experiment, makeRandom } from './experiment.ts';
import { checkPromises } from './check-promises.ts';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const WRITER = fileURLToPath(new URL('./write-on.ts', import.meta.url));
const AT_ONCE = 3;
/** A new case after so many kills, so that each of them falls on a case at another age. */
const KILLS_A_CASE = 20;
/** A writer is ended some time after it told so many things at most; the time, in milliseconds, at most. */
const MOST_TOLD = 9;
const LONGEST = 60;

export const killWriters: Experiment = {
  name: 'random kills (SIGKILL) while three programs write into one case',
  promise: 'what was told as kept is there, and nothing else is damaged',
  async run(folder, effort, seed) {
    const kills = effort === 'all' ? 200 : 4;
    const random = makeRandom(seed);
    const problems: string[] = [];
    let acknowledged = 0;
    for (let done = 0; done < kills; done += KILLS_A_CASE) {
      const path = join(folder, `killed-${done}.hearsay`);
      const told: string[] = [];
      let left = Math.min(KILLS_A_CASE, kills - done);
      const live = async (place: number): Promise<void> => {
        for (let life = 0; left > 0; life++) {
          left--;
          const lines = await killOne(path, `w${place}-${life}`, random() * MOST_TOLD, random() * LONGEST);
          if (!lines.includes('open')) problems.push(`a writer did not open the case: ${lines.join(' ')}`);
          told.push(...lines);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => live(place)));
      acknowledged += told.filter((line) => /^(document|entry) /.test(line)).length;
      problems.push(...checkPromises(path, told));
    }
    const figures = `${kills} kills; ${acknowledged} documents and decisions had been told as kept, ${problems.length === 0 ? 'all of them were' : `${problems.length} problems`}`;
    return { figures, problems, sentences: [], skipped: null };
  },
};

/** Starts a writer, ends it `after` milliseconds after it told more than `most` things, and gives what it had told by then. */
function killOne(path: string, name: string, most: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, path, name, '1000'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (lines.length - 1 === Math.floor(most)) setTimeout(() => child.kill('SIGKILL'), after);
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(errors === '' ? lines : [...lines, errors]));
  });
}
