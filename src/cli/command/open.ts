import { once } from 'node:events';
import { platform } from 'node:os';
import { spawn } from 'node:child_process';
import type { Case } from '../../case/case.ts';
import type { Call, Run } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from '../../model/failure.ts';
import { findPage } from '../../http/find-page.ts';
import { readWholeNumber } from '../read-whole-number.ts';
import { serveCase } from '../../http/serve-case.ts';
import { withCase } from '../with-case.ts';

const HIGHEST_PORT = 65_535;

export const run: Run = (call) =>
  withCase(call, 'look', async (opened): Promise<ExitCode> => {
    await serveUntilStopped(opened, call);
    return 0;
  });

/**
 * Serves the workbench on an open case and shows it, until the person stops it with Ctrl-C.
 * @throws Failure `usage` for a port that cannot be had, `runtime` where the page cannot be built
 */
export async function serveUntilStopped(opened: Case, call: Call): Promise<void> {
  const { options, output } = call;
  const port = options['port'] === undefined ? 0 : readWholeNumber(String(options['port']), '--port');
  if (port > HIGHEST_PORT) throw new Failure('usage', `--port takes a number up to ${HIGHEST_PORT}.`);
  // What an older version derived is derived anew now, with its progress told, and not while the first visitor waits.
  opened.claims();
  const served = await serveCase(opened, findPage(output.note), port);
  output.result(`The workbench is at ${served.issueAddress()}\n`);
  output.note('The address works once, on this machine alone. Enter: a new one. Ctrl-C: stop.\n');
  if (options['browser'] !== false && process.stdout.isTTY) showInBrowser(served.issueAddress());
  const renew = (): void => output.result(`${served.issueAddress()}\n`);
  if (process.stdin.isTTY) process.stdin.on('data', renew);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  if (process.stdin.isTTY) process.stdin.off('data', renew).pause();
  await served.close();
}

/** Asks the system for the person's browser. Where there is none the printed address is enough. */
function showInBrowser(address: string): void {
  const [program, ...before] =
    platform() === 'darwin'
      ? ['open']
      : platform() === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
