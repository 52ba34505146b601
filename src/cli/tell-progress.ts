import type { Progress } from '../case/case.ts';
import { cleanText } from './render/clean-text.ts';
import type { Output } from './output.ts';

/** Milliseconds before anything is drawn, so that work that is over at once draws nothing; and between two drawings. */
const WAIT = 400;
const BETWEEN = 80;

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  capture: 'reading',
  read: 'finding statements',
  connect: 'connecting claims',
};

/** Tells whoever watches how far long work is, in a line that the next output wipes away. */
export function tellProgress(output: Output, now: () => number = Date.now): (progress: Progress) => void {
  const start = now();
  let last = 0;
  return ({ stage, done, total, name }) => {
    const time = now();
    if (time - start < WAIT || time - last < BETWEEN) return;
    last = time;
    output.pass(`${STAGES[stage]} ${done} of ${total}${name === '' ? '' : `  ${cleanText(name)}`}`);
  };
}
