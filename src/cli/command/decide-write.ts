import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';
import { findDocument } from '../find-document.ts';
import { readParts } from '../read-parts.ts';
import { withCase } from '../with-case.ts';

export const run: Run = async (call) => {
  const parts = readParts(call.options);
  const document = await withCase(call, 'look', (opened) => findDocument(opened, call.arguments[0]!).id);
  return carryOut(call, { do: 'write', document, ...parts });
};
