import { Failure } from '../../model/failure.ts';
import type { Run } from '../command.ts';

export const run: Run = () => {
  throw new Failure('runtime', 'not yet');
};
