import type { Run } from '../command.ts';
import { carryOut } from '../carry-out.ts';

export const run: Run = (call) => carryOut(call, { do: 'merge', claims: [call.arguments[0]!, call.arguments[1]!] });
