// The real terminal: results on standard output, words for people on standard error, secrets asked without echo.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Terminal } from './command.ts';

export const terminal: Terminal = {
  result: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  print: (text) => process.stdout.write(`${text}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
  ask: (question) => (process.stdin.isTTY ? askHidden(question) : Promise.resolve(undefined)),
  environment: process.env,
};

/** Undefined when she gives up, with Ctrl+C or Ctrl+D: without an answer the command could not end in order. */
function askHidden(question: string): Promise<string | undefined> {
  process.stderr.write(question);
  // readline echoes what is typed to its output; an output that swallows everything keeps the secret off the screen.
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    reader.once('close', () => {
      process.stderr.write('\n');
      resolve(undefined);
    });
    reader.question('', (answer) => {
      resolve(answer);
      reader.close();
    });
  });
}
