// What happens to a vault between two starts.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Writes over the first half of a file, as a dying disk may. */
export async function damage(file: string): Promise<void> {
  const content = await readFile(file);
  content.fill('not what was here', 0, Math.ceil(content.length / 2));
  await writeFile(file, content);
}

/** Brings a closed vault to the version after today's. */
export async function makeNewer(directory: string, passphrase: string): Promise<void> {
  const program = run(process.execPath, [
    fileURLToPath(new URL('make-newer.ts', import.meta.url)),
    directory,
  ]);
  program.child.stdin?.end(passphrase);
  await program;
}
