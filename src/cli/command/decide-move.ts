import { PASSAGE_STANCES } from '../../model/vocabulary.ts';
import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => {
  const [statement, from, to] = call.arguments;
  const stance = PASSAGE_STANCES.find((each) => each === call.options['stance']);
  return carryOut(call, {
    do: 'move',
    statement: statement!,
    from: from!,
    to: to!,
    ...(stance === undefined ? {} : { stance }),
  });
};
