import type { Call } from './command.ts';
import { STANCES } from '../model/vocabulary.ts';
import type { StatementParts } from '../model/instruction.ts';

/** The parts of a statement that options give; several stretches of one part are parted by " ... ". */
export function readParts(options: Call['options']): StatementParts {
  const read = (name: string): readonly string[] | undefined => {
    const words = options[name];
    return typeof words === 'string' ? words.split(/ (?:\.\.\.|…) /).map((each) => each.trim()) : undefined;
  };
  const [source, cue, content] = [read('source'), read('cue'), read('content')];
  const stance = STANCES.find((each) => each === options['stance']);
  const speaker = options['speaker'];
  return {
    ...(source === undefined ? {} : { source }),
    ...(cue === undefined ? {} : { cue }),
    ...(content === undefined ? {} : { content }),
    ...(typeof speaker === 'string' ? { speaker } : {}),
    ...(stance === undefined ? {} : { stance }),
  };
}
