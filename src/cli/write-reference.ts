import type { Command } from 'commander';
import { buildProgram } from './build-program.ts';

/** The reference of every command, in Markdown, from the help that the program itself prints. */
export function writeReference(): string {
  const nowhere = { screen: { columns: 100, colour: false }, result: () => {}, note: () => {}, pass: () => {} };
  const program = buildProgram({ version: '', program: 'hearsay', output: nowhere, env: {} }, () => {});
  const leaves = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));
  const head = `# Commands

Made from the program's own help by \`test/cli-reference.test.ts\`; do not edit. Results go to standard output, everything else to
standard error. Exit codes: 0 done, 1 findings or damage, 2 wrong use, 3 cannot read or write.
`;
  return [head, ...leaves.map(describeCommand)].join('\n');
}

function describeCommand(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (text) => void (help += text) });
  command.outputHelp();
  return `## hearsay ${nameCommand(command)}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
}

function nameCommand(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${parent.name()} ${command.name()}`;
}
