import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => carryOut(call, { do: 'accept', statement: call.arguments[0]! });
