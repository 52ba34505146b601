import { type Experiment, makeRandom } from './experiment.ts';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Operation, cutPower, readRecord } from './replay-record.ts';
import { basename, join } from 'node:path';
import { buildShim } from './build-shim.ts';
import { checkPromises } from './check-promises.ts';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WRITER = fileURLToPath(new URL('./write-on.ts', import.meta.url));
const TOLD = 'acknowledged';

export const cutPowerAtRandom: Experiment = {
  name: 'power cuts with torn writes, simulated from a record of every write and fsync',
  promise: 'what was told as kept is there, and nothing else is damaged; with synchronous=OFF the same test must fail',
  async run(folder, effort, seed) {
    const shim = buildShim(folder);
    if ('skipped' in shim) return { figures: 'not tried', problems: [], sentences: [], skipped: shim.skipped };
    const cuts = effort === 'all' ? 200 : 8;
    const rounds = effort === 'all' ? 16 : 5;
    const sound = breakRecord(record(join(folder, 'full'), shim.path, rounds, false), join(folder, 'full'), cuts, seed);
    const control = breakRecord(
      record(join(folder, 'off'), shim.path, rounds, true),
      join(folder, 'off'),
      Math.ceil(cuts / 4),
      seed,
    );
    const problems = [...sound.problems];
    if (control.failed === 0) problems.push('the control at synchronous=OFF did not fail, so this test shows nothing');
    const figures =
      `${cuts} cuts in ${sound.operations} writes and fsyncs, ${sound.told} times something told as kept before the cut: ` +
      `${problems.length === 0 ? 'nothing lost, nothing damaged' : `${problems.length} problems`}; ` +
      `control at synchronous=OFF: ${control.failed} of ${Math.ceil(cuts / 4)} cuts lost or damaged something`;
    return { figures, problems, sentences: [], skipped: null };
  },
};

/** Runs a writer to its end and gives what it did to its folder. */
function record(folder: string, shim: string, rounds: number, control: boolean): Operation[] {
  mkdirSync(folder);
  const file = `${folder}.record`;
  const { status, stderr } = spawnSync(process.execPath, [WRITER, join(folder, 'cut.hearsay'), 'ann', String(rounds)], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LD_PRELOAD: shim,
      FAULT_FOLDER: folder,
      FAULT_RECORD: file,
      ACKNOWLEDGED: join(folder, TOLD),
      TIDY: 'yes',
      CONTROL: control ? 'off' : 'no',
    },
  });
  if (status !== 0) throw new Error(`the recorded program failed: ${stderr}`);
  return readRecord(readFileSync(file));
}

/** Cuts the power at random places of a record, and holds each disk that could come of it to what had been told by then. */
function breakRecord(
  operations: readonly Operation[],
  folder: string,
  cuts: number,
  seed: number,
): { problems: string[]; failed: number; told: number; operations: number } {
  const random = makeRandom(seed);
  const problems: string[] = [];
  let failed = 0;
  let promised = 0;
  for (let cut = 0; cut < cuts; cut++) {
    const end = Math.floor(random() * (operations.length + 1));
    const left = cutPower(operations.slice(0, end), folder, random);
    const place = `${folder}-${cut}`;
    mkdirSync(place);
    for (const [path, bytes] of left) if (basename(path) !== TOLD) writeFileSync(join(place, basename(path)), bytes);
    const told = listTold(operations.slice(0, end), join(folder, TOLD));
    promised += told.filter((line) => /^(document|entry|copy) /.test(line)).length;
    const found = checkPromises(join(place, 'cut.hearsay'), told);
    if (found.length > 0) failed++;
    problems.push(...found.map((problem) => `cut ${cut}, after operation ${end}: ${problem}`));
    rmSync(place, { recursive: true });
  }
  return { problems, failed, told: promised, operations: operations.length };
}

/** What the program had told by then: it tells people, not disks. */
function listTold(operations: readonly Operation[], path: string): string[] {
  const file = operations.find(({ kind, data }) => kind === 'N' && data.toString() === path)?.file;
  const written = operations.filter((one) => one.kind === 'W' && one.file === file).map(({ data }) => data);
  return Buffer.concat(written).toString().split('\n').slice(0, -1);
}
