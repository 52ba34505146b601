import type { Case } from '../src/case/case.ts';
import { EXAMPLE } from './run-hearsay.ts';
import { openCase } from '../src/case/open-case.ts';

/** The example as a case in memory, with a clock that stands still. */
export async function openExample(): Promise<Case> {
  const one = openCase(':memory:', { actor: 'ann', now: () => new Date('2031-06-01T12:00:00Z') });
  await one.add([EXAMPLE]);
  return one;
}

/** A case in memory of one text, with what front matter says of it. */
export async function openText(text: string, name = 'text.md'): Promise<Case> {
  const one = openCase(':memory:', { actor: 'ann', now: () => new Date('2031-06-01T12:00:00Z') });
  await one.add([{ name, from: name, bytes: new TextEncoder().encode(text) }]);
  return one;
}
