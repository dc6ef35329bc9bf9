// `node tests/support/closing-renderers.ts FILE N`: opens and closes the built PDF thread N times at unlucky moments. What
// is tested is that the process lives to say so.
import { pathToFileURL } from 'node:url';
import { createPdfRenderer } from '../../electron/backend/documents/pdf-renderer.ts';

const [file = '', count = '1'] = process.argv.slice(2);
const times = Number(count);
const LONGEST_MS = 400;
const page = {
  info: { title: 'Trama' },
  creationDate: '2026-01-01T00:00:00.000Z',
  content: [{ text: 'Trama' }],
};

for (let done = 0; done < times; done += 1) {
  const renderer = createPdfRenderer(pathToFileURL(file));
  void renderer.render({ ...page, defaultStyle: { lang: 'en' } }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, (LONGEST_MS * done) / times));
  // As locking and leaving do: the second does not wait for the first.
  void renderer.close();
  await renderer.close();
}
console.log(`closed ${times} times`);
