import type { Experiment } from './experiment.ts';
import { checkPromises } from './check-promises.ts';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { openCase } from '../../src/case/open-case.ts';

const DAY = '-03-14T10:00:00.000Z';

export const jumpClock: Experiment = {
  name: 'a clock that jumps ten years, forward and back',
  promise: 'nothing is lost or put in another order, and verify names the entry',
  async run(folder) {
    const problems: string[] = [];
    const said: string[] = [];
    for (const [name, years] of [
      ['forward', ['2026', '2036']],
      ['back', ['2026', '2016']],
      ['there and back', ['2026', '2036', '2026']],
    ] as const) {
      const path = join(folder, `${name.replaceAll(' ', '-')}.hearsay`);
      const told: string[] = [];
      for (const [at, year] of years.entries()) {
        const opened = openCase(path, { now: () => new Date(year + DAY) });
        const [outcome] = await opened.add([makeInput(`c-${at}`)]);
        if (outcome?.kind === 'added') told.push(`document ${outcome.document}`);
        opened.close();
      }
      problems.push(...checkPromises(path, told));
      const read = openCase(path, { readOnly: true, now: () => new Date(`2026${DAY}`) });
      const clock = read.verify().checks.find((check) => check.name === 'clock');
      if (!clock?.holds || !clock.words.includes('nothing is lost')) problems.push(`${name}: ${clock?.words}`);
      else said.push(clock.words);
      const names = read.documents().map((document) => document.name);
      if (names.join() !== names.toSorted().join()) problems.push(`${name}: the order changed`);
      read.close();
    }
    const figures =
      problems.length === 0
        ? '3 jumps: nothing lost, the order kept, each named by verify'
        : `${problems.length} problems`;
    return { figures, problems, sentences: said, skipped: null };
  },
};
