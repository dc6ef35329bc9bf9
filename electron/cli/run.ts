// Finds the command that was called, reads its options, runs it, and turns its end into an exit code.
import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/contract/kernel.ts';
import { type Command, CommandFailure, type Terminal, UsageError, type Values } from './command.ts';
import { demo } from './commands/demo.ts';
import { document } from './commands/document.ts';
import { interviewCommands } from './commands/interviews.ts';
import { seed } from './commands/seed.ts';
import { suggest } from './commands/suggest.ts';
import { taxonomyCommands } from './commands/taxonomy.ts';
import { vaultCommands } from './commands/vault.ts';
import { sentenceOf } from './refusals.ts';

const COMMANDS: readonly Command[] = [
  demo,
  ...vaultCommands,
  document,
  ...interviewCommands,
  suggest,
  ...taxonomyCommands,
  seed,
];

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length)) + 2;
  return [
    'Usage: npm run -s trama -- COMMAND [OPTIONS]      (COMMAND --help tells the options)',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    'The passphrase comes from TRAMA_PASSPHRASE or a prompt. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.',
  ].join('\n');
}

function helpOf(command: Command): string {
  return [`${command.name}: ${command.summary}`, '', ...command.help.map((line) => `  ${line}`)].join('\n');
}

function find(args: readonly string[]): { command: Command; rest: string[] } {
  const words = args.slice(0, 2).join(' ');
  const command = COMMANDS.find(({ name }) => name === words || name === args[0]);
  if (command === undefined) {
    const called = args[0] === undefined ? 'No command was given.' : `There is no command "${words}".`;
    throw new UsageError(`${called} --help lists them.`);
  }
  return { command, rest: args.slice(command.name.split(' ').length) };
}

interface Read {
  readonly values: Values;
  readonly positionals: readonly string[];
}

function read(command: Command, args: string[]): Read {
  try {
    return parseArgs({
      args,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals: command.positionals !== undefined,
    });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('\n')[0] : 'Wrong options.'} See ${command.name} --help.`,
    );
  }
}

function requirePositionals(command: Command, { values, positionals: given }: Read): void {
  const { name, insteadOfPositionals: instead } = command;
  const wanted = instead !== undefined && instead in values ? [] : (command.positionals ?? []);
  const many = wanted.at(-1)?.endsWith('...') === true && given.length >= wanted.length;
  if (given.length === wanted.length || many) return;
  const missing = wanted[given.length]?.replace(/ \.\.\.$/u, '');
  const what = missing === undefined ? 'There are too many words.' : `${missing} is needed.`;
  throw new UsageError(`${what} See ${name} --help.`);
}

function ended(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.say(`trama: ${error.message}`);
    return EXIT.usage;
  }
  if (error instanceof Refusal) {
    const fields = error.fields.length > 0 ? ` (${error.fields.join(', ')})` : '';
    terminal.say(`trama: ${sentenceOf(error.code, error.reference)}${fields}`);
    return EXIT.failed;
  }
  if (error instanceof CommandFailure) {
    terminal.say(`trama: ${error.message}`);
    return EXIT.failed;
  }
  terminal.say(
    `trama: ${error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)}`,
  );
  return EXIT.failed;
}

/** Runs the command line with these arguments (without the program's name) and answers the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (args[0] === '--help' || args[0] === '-h') {
      terminal.print(overview());
      return EXIT.done;
    }
    const { command, rest } = find(args);
    const { values, positionals } = read(command, rest);
    if (values['help'] === true) {
      terminal.print(helpOf(command));
      return EXIT.done;
    }
    requirePositionals(command, { values, positionals });
    await command.run(values, terminal, positionals);
    return process.exitCode === undefined ? EXIT.done : Number(process.exitCode);
  } catch (error) {
    return ended(error, terminal);
  }
}
