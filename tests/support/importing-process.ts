// A child process for the tests that kill or fill the disk: imports the files that it is given, and says how far it is.
import { createTaxonomyStore } from '../../electron/backend/taxonomy/store.ts';

const [directory = '', ...paths] = process.argv.slice(2);
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const store = createTaxonomyStore({
  directory,
  clock: () => new Date(),
  onProgress: ({ phase, done }) => say(`${phase} ${done.toFixed(2)}`),
});
const { accepted } = await store.importFiles(paths);
await store.close();
say(accepted ? 'accepted' : 'refused');
