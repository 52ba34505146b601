import { type Experiment, makeRandom } from './experiment.ts';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { openCase } from '../../src/case/open-case.ts';

export const flipLogBits: Experiment = {
  name: 'one bit flipped in a write-ahead log that a crash left beside the case, held against a checkpoint',
  promise: 'nothing is missing, or the checkpoint shows that something is',
  async run(folder, effort, seed) {
    const flips = effort === 'all' ? 100 : 8;
    const path = join(folder, 'open.hearsay');
    const made = openCase(path, { actor: 'ann' });
    await made.add([makeInput('g-1'), makeInput('g-2')]);
    made.describe('g-1.txt', { author: 'Ida Marrow' });
    const checkpoint = made.checkpoint();
    copyFileSync(path, join(folder, 'left.hearsay'));
    const log = readFileSync(`${path}-wal`);
    made.close();
    const random = makeRandom(seed);
    const problems: string[] = [];
    let named = 0;
    let whole = 0;
    for (let flip = 0; flip < flips; flip++) {
      const place = join(folder, `flip-${flip}.hearsay`);
      const bit = Math.floor(random() * log.length * 8);
      const bytes = Buffer.from(log);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      copyFileSync(join(folder, 'left.hearsay'), place);
      writeFileSync(`${place}-wal`, bytes);
      try {
        const opened = openCase(place);
        const { holds } = opened.verify({ checkpoint });
        const entries = opened.log().length;
        opened.close();
        if (!holds) named++;
        else if (entries >= checkpoint.seq) whole++;
        else problems.push(`bit ${bit}: ${checkpoint.seq - entries} entries gone, and the checkpoint holds`);
      } catch {
        named++;
      }
    }
    const figures = `${flips} flips: ${named} found, ${whole} without consequence${problems.length === 0 ? '' : `, ${problems.length} problems`}`;
    return { figures, problems, sentences: [], skipped: null };
  },
};
