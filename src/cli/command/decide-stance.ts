import { Failure } from '../../model/failure.ts';
import { PASSAGE_STANCES } from '../../model/vocabulary.ts';
import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => {
  const [statement, claim, word] = call.arguments;
  const stance = PASSAGE_STANCES.find((each) => each === word);
  if (stance === undefined) throw new Failure('usage', `"${word}" is none of ${PASSAGE_STANCES.join(', ')}.`);
  return carryOut(call, { do: 'set stance', statement: statement!, claim: claim!, stance });
};
