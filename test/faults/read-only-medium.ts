import { copyFileSync, readdirSync } from 'node:fs';
import { type Experiment, withoutPaths } from './experiment.ts';
import { Failure } from '../../src/model/failure.ts';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { mountSmall } from './mount-small.ts';
import { openCase } from '../../src/case/open-case.ts';

export const readOnlyMedium: Experiment = {
  name: 'a read-only medium (a real one), with a write-ahead log left beside the case by a crash',
  promise: 'everything is read, what stands in the log alone too; nothing is written there; a writer is told so',
  async run(folder) {
    const disk = mountSmall(join(folder, 'medium'), '16m');
    if ('skipped' in disk) return { figures: 'not tried', problems: [], sentences: [], skipped: disk.skipped };
    const problems: string[] = [];
    const said: string[] = [];
    try {
      const path = join(folder, 'left.hearsay');
      const made = openCase(path);
      await made.add([makeInput('m-1'), makeInput('m-2')]);
      const left = join(disk.path, 'left.hearsay');
      copyFileSync(path, left);
      copyFileSync(`${path}-wal`, `${left}-wal`);
      made.close();
      disk.makeReadOnly();
      const read = openCase(left, { readOnly: true });
      if (read.documents().length !== 2) problems.push('what stood in the log alone was not read');
      if (!read.verify().holds) problems.push('verify found damage');
      read.backup(join(folder, 'copied.hearsay'));
      read.close();
      try {
        openCase(left).close();
        problems.push('it was opened for writing');
      } catch (error) {
        if (!(error instanceof Failure)) problems.push(`no sentence for a person: ${String(error)}`);
        said.push(withoutPaths(error instanceof Error ? error.message : String(error)));
      }
      const files = readdirSync(disk.path).toSorted().join(', ');
      if (files !== 'left.hearsay, left.hearsay-wal') problems.push(`other files stand there now: ${files}`);
      const copied = openCase(join(folder, 'copied.hearsay'));
      if (copied.documents().length !== 2) problems.push('the backup of it lacks documents');
      copied.close();
    } finally {
      disk.unmount();
    }
    const figures =
      problems.length === 0 ? 'read, verified and backed up whole; nothing was written to the medium' : 'failed';
    return { figures, problems, sentences: said, skipped: null };
  },
};
