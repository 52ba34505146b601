import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';
import { readParts } from '../read-parts.ts';

export const run: Run = (call) =>
  carryOut(call, { do: 'correct', statement: call.arguments[0]!, ...readParts(call.options) });
