import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => {
  const { claim, statement } = call.options;
  return carryOut(call, {
    do: 'note',
    text: call.arguments.join(' '),
    ...(typeof claim === 'string' ? { claim } : {}),
    ...(typeof statement === 'string' ? { statement } : {}),
  });
};
