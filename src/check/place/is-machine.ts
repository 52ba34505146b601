import type { Match } from './find-matches.ts';
import { touches, reachOf } from './index-places.ts';

/** True where a machine wrote what a place says. It is no origin, and bears nothing out that people have said otherwise. */
export function isMachine({ place, answering }: Match): boolean {
  const machine = place.statements.filter(
    ({ basis, chain }) => basis === 'machine' || chain.some(({ kind }) => kind === 'machine'),
  );
  return [...answering].some((at) => {
    const { start, end } = place.words[at]!;
    return machine.some((one) => reachOf(one).some((span) => touches(span, [start, end])));
  });
}
