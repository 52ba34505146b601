import type { Run } from '../command.ts';
import { drawEntities } from '../render/entity-list.ts';
import { gatherCase } from '../gather-case.ts';
import { printJson } from '../render/clean-text.ts';
import { withCase } from '../with-case.ts';

export const run: Run = (call) =>
  withCase(call, 'look', (opened) => {
    const wanted = call.arguments.join(' ').toLowerCase();
    const entities = opened
      .entities()
      .filter(
        ({ id, name, aliases }) =>
          (wanted !== '' && id.startsWith(wanted)) ||
          [name, ...aliases].some((each) => each.toLowerCase().includes(wanted)),
      );
    call.output.result(
      call.format === 'json'
        ? `${printJson(entities, 1)}\n`
        : drawEntities(entities, gatherCase(opened), call.output.screen),
    );
    return 0;
  });
