import { ENTITY_KINDS } from '../../model/vocabulary.ts';
import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => {
  const [entity, name] = call.arguments;
  const as = ENTITY_KINDS.find((each) => each === call.options['as']);
  return carryOut(call, { do: 'name', entity: entity!, name: name!, ...(as === undefined ? {} : { as }) });
};
