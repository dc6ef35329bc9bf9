import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TaxonomyProblem } from '../../../shared/contract/taxonomy.contract.ts';
import { createTaxonomyStore } from '../../backend/taxonomy/store.ts';
import type { TaxonomyStore } from '../../backend/taxonomy/store.ts';
import { type Command, CommandFailure, required, type Terminal } from '../command.ts';

const options = { vault: { type: 'string' } } as const;
const VAULT_HELP =
  '--vault DIR          folder of the vault; the taxonomy lies beside it, and the vault stays locked';

async function withStore<T>(
  { directory, terminal }: { readonly directory: string; readonly terminal: Terminal },
  work: (store: TaxonomyStore) => Promise<T>,
): Promise<T> {
  let last = '';
  const store = createTaxonomyStore({
    directory: path.resolve(directory),
    clock: () => new Date(),
    onProgress: ({ phase, file, done }) => {
      // One line for each file, not ten a second: a terminal keeps them all.
      if (`${phase} ${file}` !== last)
        terminal.say(`${String(Math.round(done * 100)).padStart(3)} %  ${phase} ${file}`);
      last = `${phase} ${file}`;
    },
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function lineOf({ severity, file, line, sentence }: TaxonomyProblem): string {
  return `${severity}: ${file}${line === null ? '' : `:${String(line)}`}: ${sentence}`;
}

const importCommand: Command = {
  name: 'taxonomy import',
  summary: 'Take in the official CSV download of ESCO: zip files, or one folder.',
  help: [
    'PATH ...             zips as they were downloaded, or the folder with them or with the tables in them',
    VAULT_HELP,
    'All or nothing. The same files again change nothing. Exit code 1 where a file is refused.',
  ],
  options,
  positionals: ['PATH ...'],
  run: (values, terminal, paths) =>
    withStore({ directory: required(values, 'vault'), terminal }, async (store) => {
      const begun = performance.now();
      const { accepted, unchanged, packs, problems } = await store.importFiles(
        paths.map((each) => path.resolve(each)),
      );
      for (const problem of problems) terminal.say(lineOf(problem));
      const seconds = Number(((performance.now() - begun) / 1000).toFixed(1));
      terminal.result({ accepted, unchanged, packs, seconds, size: store.status().size, problems });
      if (!accepted) throw new CommandFailure('Nothing was taken in.');
    }),
};

const stats: Command = {
  name: 'taxonomy stats',
  summary: 'What ships with the program, what was imported, and how large it is.',
  help: [VAULT_HELP],
  options,
  run: (values, terminal) => {
    const directory = required(values, 'vault');
    if (!existsSync(directory)) throw new CommandFailure('There is no such folder.');
    return withStore({ directory, terminal }, (store) => {
      const { importing: _, ...status } = store.status();
      terminal.result({ ...status, languages: [...store.source.languages()].sort() });
      return Promise.resolve();
    });
  },
};

export const taxonomyCommands: readonly Command[] = [importCommand, stats];
