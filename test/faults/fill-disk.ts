import { type Experiment, withoutPaths } from './experiment.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../../src/model/failure.ts';
import { checkPromises } from './check-promises.ts';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { mountSmall } from './mount-small.ts';
import { openCase } from '../../src/case/open-case.ts';

export const fillDisk: Experiment = {
  name: 'a disk that fills up (a real one, of 2 MB), and room made again',
  promise: 'what was told as kept is there; once there is room, work goes on',
  async run(folder, effort) {
    const disk = mountSmall(join(folder, 'disk'), '2m');
    if ('skipped' in disk) return { figures: 'not tried', problems: [], sentences: [], skipped: disk.skipped };
    const problems: string[] = [];
    const said = new Set<string>();
    const rounds = effort === 'all' ? 5 : 1;
    let kept = 0;
    try {
      for (let round = 0; round < rounds; round++) {
        const path = join(disk.path, `full-${round}.hearsay`);
        const ballast = join(disk.path, 'ballast');
        writeFileSync(ballast, Buffer.alloc(512 * 1024 + round * 40_000));
        const told: string[] = [];
        const add = async (name: string): Promise<boolean> => {
          try {
            // A long remark that nobody reads: the disk is full before long, and little has to be understood.
            const page = `<p>${new TextDecoder().decode(makeInput(name).bytes)}</p><!-- ${`${name} `.repeat(12_000)} -->`;
            const bytes = new TextEncoder().encode(page);
            const opened = openCase(path);
            try {
              await opened.add([{ name: `${name}.html`, from: name, bytes }], {
                onOutcome: (outcome) => {
                  if (outcome.kind === 'added') told.push(`document ${outcome.document}`);
                },
              });
            } finally {
              opened.close();
            }
            return true;
          } catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            if (!(error instanceof Failure)) problems.push(`no sentence for a person: ${words}`);
            said.add(withoutPaths(words).replace(/full-\d+/, 'full'));
            return false;
          }
        };
        let at = 0;
        while (at < 200 && (await add(`n-${at}`))) at++;
        if (at === 200) problems.push('the disk did not fill up');
        rmSync(ballast);
        if (!(await add('after'))) problems.push('work did not go on once there was room');
        problems.push(...checkPromises(path, told));
        kept += told.length;
        rmSync(path);
      }
    } finally {
      disk.unmount();
    }
    const figures = `${rounds} times filled up; ${kept} documents told as kept, ${problems.length === 0 ? 'all of them were, and work went on' : `${problems.length} problems`}`;
    return { figures, problems, sentences: [...said].toSorted(), skipped: null };
  },
};
