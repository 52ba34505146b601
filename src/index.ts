export { openCase } from './case/open-case.ts';
