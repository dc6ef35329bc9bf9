// What a key press and a sentence cost with all of ESCO in two languages, against FTS5 as it comes over the same words.
// The official files are not part of the project; without them the taxonomy that ships is measured.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openSuggest } from '../../electron/backend/taxonomy/suggest/open.ts';
import { createTaxonomyStore } from '../../electron/backend/taxonomy/store.ts';
import type { Figure } from './measure.ts';
import { documentsOf } from './suggestions/documents.ts';
import { plainFtsSearches } from './suggestions/rivals.ts';
import { wordsOf } from './suggestions/words.ts';

const DATA = path.join(import.meta.dirname, '../../../shared/data');
const LANGUAGE = 'en';
const PREFIXES = 200;
const SENTENCES = 200;
const LENGTHS = [1, 2, 3, 5, 8, 12];

/** The official zips of English, and the files of an older Spanish, which lie among those of other languages. */
function officialFiles(scratch: string): string[][] {
  const zips = path.join(DATA, 'esco-1.1.1-en-official-zip');
  const older = path.join(DATA, 'esco-1.0.x-es-fr');
  const found: string[][] = [];
  if (existsSync(zips)) found.push(readdirSync(zips).map((name) => path.join(zips, name)));
  if (existsSync(older)) {
    const spanish = path.join(scratch, 'es');
    mkdirSync(spanish);
    for (const name of readdirSync(older).filter((each) => each.endsWith('_es.csv')))
      copyFileSync(path.join(older, name), path.join(spanish, name));
    found.push([spanish]);
  }
  return found;
}

async function importInto(directory: string): Promise<void> {
  const store = createTaxonomyStore({ directory, clock: () => new Date() });
  for (const paths of officialFiles(directory)) {
    const { accepted } = await store.importFiles(paths);
    if (!accepted) console.log(`not imported: ${paths.join(' ')}`);
  }
  const { concepts, size } = store.status();
  console.log(`suggest-speed: ${JSON.stringify(concepts)}, ${Math.round(size / 1e6)} MB`);
  await store.close();
}

function timesOf(texts: readonly string[], work: (text: string) => unknown): number[] {
  return texts.map((text) => {
    const started = performance.now();
    work(text);
    return performance.now() - started;
  });
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toPrecision(3));
}

/** Half and 95 % of the times, each beside the same of the baseline; the first round of both does not count. */
function figuresOf(name: string, texts: readonly string[], subject: Work, baseline: Work): Figure[] {
  timesOf(texts, subject);
  timesOf(texts, baseline);
  const [own, other] = [timesOf(texts, subject), timesOf(texts, baseline)];
  return [0.5, 0.95].map((part) => {
    const [value, base] = [share(own, part), share(other, part)];
    return {
      name: `${name}, p${part * 100}: Trama against plain FTS5`,
      unit: 'ms',
      value,
      baseline: base,
      ratio: Number((value / base).toPrecision(3)),
    };
  });
}

type Work = (text: string) => unknown;

const everyNth = <T>(list: readonly T[], wanted: number): T[] =>
  list.filter((_, at) => at % Math.max(1, Math.floor(list.length / wanted)) === 0).slice(0, wanted);

/** Figures for each key press of 200 beginnings, and for 200 whole sentences. */
export async function suggestSpeedFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trama-bench-'));
  await importInto(folder);
  const open = openSuggest(folder);
  try {
    const words = wordsOf(open.source, LANGUAGE);
    const plain = plainFtsSearches(documentsOf(words, 'labels only'));
    const ask = (mode: 'typing' | 'telling') => (text: string) =>
      open.suggest({ language: LANGUAGE, text, kinds: ['skill', 'occupation'], top: 10, mode });
    const started = performance.now();
    ask('telling')('I cooked');
    console.log(`suggest-speed: first question after ${(performance.now() - started).toFixed(0)} ms`);

    const labels = everyNth(
      words.skills.map(({ labels: [first = ''] }) => first),
      PREFIXES,
    );
    const prefixes = labels.map((label, at) => label.slice(0, LENGTHS[at % LENGTHS.length]));
    const sentences = everyNth(
      words.activities.flatMap(({ examples }) => examples),
      SENTENCES,
    );
    return [
      ...figuresOf('a key press', prefixes, ask('typing'), plain.begun),
      ...figuresOf('a sentence', sentences, ask('telling'), plain.anyWord),
    ];
  } finally {
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
