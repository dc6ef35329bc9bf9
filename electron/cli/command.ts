// What a command of the command line is, and the errors that end one.
import type { parseArgs, ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = ReturnType<typeof parseArgs>['values'];

/** Where a command reads and writes; tests give their own. */
export interface Terminal {
  /** Prints one JSON value, the command's result, on standard output. */
  result(value: unknown): void;
  /** Prints text that was asked for, such as help, on standard output. */
  print(text: string): void;
  /** Prints one line for people on standard error. */
  say(line: string): void;
  /** Asks for a secret without showing it; undefined where there is nobody to ask. */
  ask(question: string): Promise<string | undefined>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  /** The words that call it: `demo`, `vault create`. */
  readonly name: string;
  readonly summary: string;
  /** One line for each option, for `--help`. */
  readonly help: readonly string[];
  readonly options: Options;
  /**
   * What stands after the options, all of it needed: the names by which help and complaints call it. The last may end with
   * ` ...` where several may stand.
   */
  readonly positionals?: readonly string[];
  /** The option with which nothing stands after the options. */
  readonly insteadOfPositionals?: string;
  run(values: Values, terminal: Terminal, positionals: readonly string[]): Promise<void>;
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command was refused or failed, in one sentence: exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** The value of a text option that must be there. */
export function required(values: Values, option: string): string {
  const value = values[option];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${option} is needed.`);
  return value;
}

/** The value of a text option, or undefined. */
export function optional(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** The value of an option that is one of a closed list. */
export function oneOf<const T extends string>(
  values: Values,
  option: string,
  choices: readonly T[],
  fallback: T,
): T {
  const value = values[option] ?? fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${option} is one of ${choices.join(', ')}.`);
  return found;
}

/** The value of a whole-number option within its bounds. */
export function wholeNumber(values: Values, option: string, bounds: { min: number; max: number }): number {
  const value = Number(required(values, option));
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max) {
    throw new UsageError(`--${option} is a whole number from ${bounds.min} to ${bounds.max}.`);
  }
  return value;
}
