import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';
import { findDocument } from '../find-document.ts';
import { withCase } from '../with-case.ts';

export const run: Run = async (call) => {
  const [entity, reference] = call.arguments;
  const document = await withCase(call, 'look', (opened) => findDocument(opened, reference!).id);
  return carryOut(call, { do: 'other entity', entity: entity!, document });
};
