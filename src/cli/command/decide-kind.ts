import { CLAIM_KINDS } from '../../model/vocabulary.ts';
import { Failure } from '../../model/failure.ts';
import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => {
  const [claim, word] = call.arguments;
  const as = CLAIM_KINDS.find((each) => each === word);
  if (as === undefined) throw new Failure('usage', `"${word}" is none of ${CLAIM_KINDS.join(', ')}.`);
  return carryOut(call, { do: 'classify', claim: claim!, as });
};
