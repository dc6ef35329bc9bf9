// A child process for tests that kill it and for measuring: imports the files that it is given, says how far it is, and at
// the end how much memory it took.
import { createTaxonomyStore } from '../../electron/backend/taxonomy/store.ts';

const [directory = '', ...paths] = process.argv.slice(2);
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const store = createTaxonomyStore({
  directory,
  clock: () => new Date(),
  onProgress: ({ phase, done }) => say(`${phase} ${done.toFixed(2)}`),
});
store.status();
const idle = process.memoryUsage.rss();
const { accepted } = await store.importFiles(paths);
await store.close();
say(accepted ? 'accepted' : 'refused');
say(`${String(Math.round((process.resourceUsage().maxRSS * 1024 - idle) / 1e6))} MB above idle`);
