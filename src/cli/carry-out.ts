import type { Call } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import type { Instruction } from '../model/instruction.ts';
import { cleanText, printJson } from './render/clean-text.ts';
import { shortenClaimIds } from './gather-case.ts';
import { suggestCommand } from './suggest-command.ts';
import { tellEffect } from '../picture/tell-effect.ts';
import { withCase } from './with-case.ts';
import { wrapText } from './render/wrap-text.ts';

const WIDEST = 100;

/** Decides what a person wants, quotes back the words that it is about, and tells what came of it and how to take it back. */
export function carryOut(call: Call, instruction: Instruction): Promise<ExitCode> {
  return withCase(call, 'change', (opened): ExitCode => {
    const decided = opened.instruct(instruction, readActor(call));
    if (call.format === 'json') {
      call.output.result(`${printJson(decided, 1)}\n`);
      return 0;
    }
    const shortIds = shortenClaimIds(opened);
    const sentences = tellEffect(decided, ({ id }) => shortIds.get(id) ?? id);
    const { seq, actor } = decided.entry;
    const width = Math.min(call.output.screen.columns, WIDEST);
    const lines = sentences.flatMap((sentence) => wrapText(cleanText(sentence), width));
    const undo = suggestCommand(call, `undo ${seq}`);
    call.output.result(`${lines.join('\n')}\nLogged as entry ${seq}, by ${cleanText(actor)}; undo with: ${undo}\n`);
    return 0;
  });
}

/** Who decides: --by, or the name of the user of this machine. */
export function readActor({ options }: Call): string | undefined {
  const by = options['by'];
  return typeof by === 'string' && by.trim() !== '' ? by.trim() : undefined;
}
