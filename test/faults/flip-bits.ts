import { type Experiment, makeRandom, withoutPaths } from './experiment.ts';
import { Failure } from '../../src/model/failure.ts';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { openCase } from '../../src/case/open-case.ts';
import { readFileSync, writeFileSync } from 'node:fs';

export const flipBits: Experiment = {
  name: 'one bit of the case file flipped, anywhere in the parts of its pages that are in use',
  promise: 'it is found and named, or it lies where nothing is kept and no answer changes',
  async run(folder, effort, seed) {
    const flips = effort === 'all' ? 500 : 25;
    const path = join(folder, 'sound.hearsay');
    const made = openCase(path, { actor: 'ann' });
    await made.add(Array.from({ length: 8 }, (_, at) => makeInput(`f-${at}`)));
    made.describe('f-1.txt', { author: 'Ida Marrow', published: '2031-05-04' });
    made.compact();
    made.close();
    const sound = readFileSync(path);
    const used = listUsed(sound);
    const answers = answer(path);
    const random = makeRandom(seed);
    const problems: string[] = [];
    const sentences = new Set<string>();
    let refused = 0;
    let named = 0;
    let idle = 0;
    const flipped = join(folder, 'flipped.hearsay');
    for (let flip = 0; flip < flips; flip++) {
      const bit = used[Math.floor(random() * used.length)]! * 8 + Math.floor(random() * 8);
      const bytes = Buffer.from(sound);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      writeFileSync(flipped, bytes);
      try {
        const opened = openCase(flipped, { readOnly: true });
        const damage = opened.verify().checks.filter(({ holds }) => !holds);
        opened.close();
        if (damage.length > 0) named++;
        else if (answer(flipped) === answers) idle++;
        else problems.push(`bit ${bit} of ${sound.length * 8}: no check found it, and an answer changed`);
        for (const { words } of damage) sentences.add(withoutNumbers(words));
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        if (!(error instanceof Failure)) problems.push(`bit ${bit}: no sentence for a person: ${words}`);
        sentences.add(withoutPaths(words));
        refused++;
      }
    }
    const figures = `${flips} flips: ${named} found and named by verify, ${refused} refused at opening, ${idle} in bytes that hold nothing (every answer of the case was the same)${problems.length === 0 ? '' : `, ${problems.length} problems`}`;
    return { figures, problems, sentences: [...sentences].toSorted(), skipped: null };
  },
};

/** Offsets of the bytes of a database but for the gap that each page of a tree keeps for more cells (sqlite.org/fileformat2.html, 1.6). */
function listUsed(file: Buffer): number[] {
  const size = file.readUInt16BE(16);
  const used: number[] = [];
  for (let page = 0; page < file.length; page += size) {
    const head = page + (page === 0 ? 100 : 0);
    const kind = file[head]!;
    const isTree = [2, 5, 10, 13].includes(kind);
    const from = isTree ? head + (kind < 8 ? 12 : 8) + 2 * file.readUInt16BE(head + 3) : page + size;
    const to = isTree ? page + file.readUInt16BE(head + 5) : page + size;
    for (let at = page; at < page + size; at++) if (at < from || at >= to) used.push(at);
  }
  return used;
}

/** Everything that a case answers, as one text. */
function answer(path: string): string {
  const opened = openCase(path, { readOnly: true });
  try {
    return JSON.stringify([
      opened.exportRecords(),
      opened.search('ferry'),
      opened.search('quay'),
      opened.missing(),
      opened.timeline(),
    ]);
  } finally {
    opened.close();
  }
}

function withoutNumbers(words: string): string {
  return words
    .replace(/^the (kept|reuse|claim|document|reading|entity|statement|snapshot) .* is (?=not )/s, 'the $1 … is ')
    .replaceAll(/\d+/g, 'N')
    .replace(/: .*$/s, '');
}
