import { Argument, Command, Option } from 'commander';
import { COMMANDS, GROUPS } from './command-table.ts';
import type { CommandEntry } from './command-table.ts';
import type { ExitCode } from './exit-code.ts';
import type { Output } from './output.ts';
import type { Surroundings } from './run-program.ts';

const DEFAULT_CASE = 'case.hearsay';

/**
 * The program as commander has it, from the command table.
 * @param done told the exit code of the command that ran
 */
export function buildProgram(surroundings: Surroundings, done: (code: ExitCode) => void): Command {
  const { version, output } = surroundings;
  const program = new Command('hearsay');
  configure(program, output);
  program
    .helpCommand('help [command]', 'Shows the help of one command.')
    .description('Who said it, how they know, and who denies it: for every claim in a pile of documents.')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', '\nBegin:\n  $ hearsay start\n\nOne command: hearsay COMMAND --help');
  const groups = new Map<string, Command>();
  for (const entry of COMMANDS) {
    const [first, second] = entry.name.split(' ');
    if (second === undefined) {
      addCommand(program, entry, first!, surroundings, done);
      continue;
    }
    let group = groups.get(first!);
    if (group === undefined) {
      group = program.command(first!).description(GROUPS[first!] ?? '');
      configure(group, output);
      groups.set(first!, group);
    }
    addCommand(group, entry, second, surroundings, done);
  }
  return program;
}

function configure(command: Command, output: Output): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: output.result,
      writeErr: output.note,
      getOutHelpWidth: () => output.screen.columns,
      getErrHelpWidth: () => output.screen.columns,
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: false,
      sortSubcommands: false,
      subcommandTerm: (each) =>
        [each.name(), ...each.registeredArguments.map((argument) => nameArgument(argument))].join(' '),
    })
    .helpOption('-h, --help', 'show this')
    .showSuggestionAfterError();
}

function nameArgument(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function addCommand(
  parent: Command,
  entry: CommandEntry,
  name: string,
  { output, env, program }: Surroundings,
  done: (code: ExitCode) => void,
): void {
  const command = parent.command(name).description(entry.says);
  configure(command, output);
  for (const each of entry.takes.split(' ')) if (each !== '') command.addArgument(new Argument(each));
  for (const { flags, says, choices } of entry.options) {
    const option = new Option(flags, says);
    command.addOption(choices === undefined ? option : option.choices(choices));
  }
  if (entry.onCase) command.option('--case <file>', `the case file (${DEFAULT_CASE}, or HEARSAY_CASE)`);
  const [format] = entry.formats;
  if (format !== undefined) {
    command.addOption(new Option('--format <format>', 'how to print it').choices(entry.formats).default(format));
  }
  command.addHelpText('after', `\nFor example:\n${entry.examples.map((example) => `  $ ${example}`).join('\n')}`);
  command.action(async () => {
    const options = command.opts<Record<string, string | boolean | undefined>>();
    const given = options['case'] ?? (env['HEARSAY_CASE'] || undefined);
    const { run } = await entry.load();
    done(
      await run({
        arguments: command.args,
        options,
        casePath: typeof given === 'string' ? given : DEFAULT_CASE,
        caseGiven: given !== undefined,
        format: String(options['format'] ?? ''),
        output,
        program,
      }),
    );
  });
}
