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
import type { Half, Statement } from './statements.ts';
import { wordsOf } from './words.ts';

const TOP = 10;
const TRAMA = 'Trama';

/** Every search by name, over the words of one language. */
function searchesOf(open: OpenSuggest, language: WordLanguage): Map<string, Search> {
  const searches = new Map<string, Search>();
  searches.set(TRAMA, (text) =>
    open.suggest({ language, text, kinds: ['skill'], top: TOP, mode: 'telling' }),
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
  return [language.padEnd(4), name.padEnd(86), ...shares, `n=${hit1.of}+${falseOffers.of}`].join(' ');
}

const HEAD = [
  ''.padEnd(91),
  ...['hit@1', 'hit@5', 'precision@10', 'of those offered', 'false offers'].map((name) => name.padEnd(18)),
].join(' ');

interface Judged extends Answer {
  /** The figure of the first hit; nothing where there is none. */
  readonly first: number;
}

/** What every search answers for the statements of one half, by its name and by language. */
type Judgements = Map<string, Map<WordLanguage, Judged[]>>;

function judge(open: OpenSuggest, half: Half): Judgements {
  const judgements: Judgements = new Map();
  for (const [language, statements] of readStatements(half)) {
    for (const [name, search] of searchesOf(open, language)) {
      const answers = statements.map((statement) => {
        const hits = search(statement.text);
        return { statement, uris: hits.map(({ uri }) => uri), first: hits[0]?.score ?? -Infinity };
      });
      const own = judgements.get(name) ?? new Map<WordLanguage, Judged[]>();
      judgements.set(name, own.set(language, answers));
    }
  }
  return judgements;
}

const overall = (judged: ReadonlyMap<WordLanguage, readonly Judged[]>): Judged[] =>
  [...judged.values()].flat();

/** From which figure on a rival may speak, so that it is as silent as Trama over the development half's small talk. */
function silenceOf(development: Judgements): Map<string, number> {
  const smallTalk = (name: string) =>
    overall(development.get(name) ?? new Map()).filter(({ statement }) => statement.skills.length === 0);
  const allowed = smallTalk(TRAMA).filter(({ uris }) => uris.length > 0).length;
  return new Map(
    [...development.keys()].map((name) => {
      const falls = smallTalk(name).map(({ first }) => first);
      falls.sort((a, b) => b - a);
      return [name, falls[allowed] ?? -Infinity];
    }),
  );
}

/** Prints the table of one half: by language and over all of them. No figures of time: there are none to compare. */
export async function reportSuggestions(chosen: string): Promise<never[]> {
  const half = z.enum(HALVES).parse(chosen);
  const open = openSuggest(undefined);
  const judgements = judge(open, half);
  const silence = silenceOf(judge(open, 'development'));
  console.log(`suggestions, ${half} half; 95 % intervals in brackets\n${HEAD}`);
  for (const language of WORD_LANGUAGES) {
    for (const [name, judged] of judgements) {
      const answers = judged.get(language);
      if (answers) console.log(line(language, name, answers));
    }
  }
  for (const [name, judged] of judgements) console.log(line('all', name, overall(judged)));
  for (const [name, judged] of judgements) {
    if (name === TRAMA) continue;
    const least = silence.get(name) ?? -Infinity;
    const quiet = overall(judged).map((each) => (each.first > least ? each : { ...each, uris: [] }));
    console.log(line('all', `${name}, as silent as Trama`, quiet));
  }
  const ranks = [...readStatements(half)].flatMap(([language, own]) => activityRanks(open, language, own));
  const within = (first: number) =>
    wilson(ranks.filter((rank) => rank >= 0 && rank < first).length, ranks.length);
  console.log(`activities: first ${shown(within(1))}, among three ${shown(within(3))}, n=${ranks.length}`);
  await open.close();
  return [];
}
