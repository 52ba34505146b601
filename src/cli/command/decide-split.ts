import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) =>
  carryOut(call, { do: 'split', claim: call.arguments[0]!, statement: call.arguments[1]! });
