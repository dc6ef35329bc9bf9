// How good suggestions are on statements that nobody tuned them on, beside other searches over the same words.
import * as z from 'zod';
import { WORD_LANGUAGES } from '../../../shared/taxonomy/suggestion.ts';
import type { WordLanguage } from '../../../shared/taxonomy/suggestion.ts';
import { openSuggest } from '../../../electron/backend/taxonomy/suggest/open.ts';
import type { OpenSuggest } from '../../../electron/backend/taxonomy/suggest/open.ts';
import { documentsOf, VARIANTS } from './documents.ts';
import { qualityOf, shown, wilson } from './measures.ts';
import type { Answer } from './measures.ts';
import { RIVALS } from './rivals.ts';
import type { Search } from './rivals.ts';
import { HALVES, readStatements } from './statements.ts';
import type { Statement } from './statements.ts';
import { wordsOf } from './words.ts';

const TOP = 10;
const TRAMA = 'Trama';

/** Every search by name, over the words of one language. */
function searchesOf(open: OpenSuggest, language: WordLanguage): Map<string, Search> {
  const searches = new Map<string, Search>();
  searches.set(TRAMA, (text) =>
    open.suggest({ language, text, kinds: ['skill'], top: TOP, mode: 'telling' }).map(({ uri }) => uri),
  );
  const words = wordsOf(open.source, language);
  for (const variant of VARIANTS) {
    const documents = documentsOf(words, variant);
    for (const rival of RIVALS) searches.set(`${rival.name}, ${variant}`, rival.build(language, documents));
  }
  return searches;
}

function activityRanks(
  open: OpenSuggest,
  language: WordLanguage,
  statements: readonly Statement[],
): number[] {
  return statements
    .filter(({ activities }) => activities.length > 0)
    .map(({ text, activities }) => {
      const found = open.suggest({ language, text, kinds: ['activity'], top: 3, mode: 'telling' });
      return found.findIndex(({ uri }) => activities.includes(uri.replace('trama:activity/', '')));
    });
}

function line(language: string, name: string, answers: readonly Answer[]): string {
  const { hit1, hit5, precision10, precisionOffered, falseOffers } = qualityOf(answers);
  const shares = [hit1, hit5, precision10, precisionOffered, falseOffers].map((share) =>
    shown(share).padEnd(18),
  );
  return [language.padEnd(4), name.padEnd(68), ...shares, `n=${hit1.of}+${falseOffers.of}`].join(' ');
}

const HEAD = [
  ''.padEnd(73),
  ...['hit@1', 'hit@5', 'precision@10', 'of those offered', 'false offers'].map((name) => name.padEnd(18)),
].join(' ');

/** Prints the table of one half: by language and over all of them. No figures of time: there are none to compare. */
export async function reportSuggestions(chosen: string): Promise<never[]> {
  const half = z.enum(HALVES).parse(chosen);
  const open = openSuggest(undefined);
  const overall = new Map<string, Answer[]>();
  const ranks: number[] = [];
  console.log(`suggestions, ${half} half; 95 % intervals in brackets\n${HEAD}`);
  const statements = readStatements(half);
  for (const language of WORD_LANGUAGES) {
    const own = statements.get(language) ?? [];
    if (own.length === 0) continue;
    for (const [name, search] of searchesOf(open, language)) {
      const answers = own.map((statement) => ({ statement, uris: search(statement.text) }));
      overall.set(name, [...(overall.get(name) ?? []), ...answers]);
      console.log(line(language, name, answers));
    }
    ranks.push(...activityRanks(open, language, own));
  }
  for (const [name, answers] of overall) console.log(line('all', name, answers));
  const within = (first: number) =>
    wilson(ranks.filter((rank) => rank >= 0 && rank < first).length, ranks.length);
  console.log(`activities: first ${shown(within(1))}, among three ${shown(within(3))}, n=${ranks.length}`);
  await open.close();
  return [];
}
