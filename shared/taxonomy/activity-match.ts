// Which doings of everyday life a text tells of: words, phrases and examples of each, weighed by how few doings share them.
import { createCompounds } from './compounds.ts';
import type { Split } from './compounds.ts';
import { createPlainRank } from './plain-rank.ts';
import { rarity } from './ranking.ts';
import { isSmallWord, shareOf } from './stop-words.ts';
import { stemsOf, tokensOf } from './text.ts';

/** What people say of one activity, in one language. */
export interface ActivityWords {
  readonly id: string;
  readonly title: string;
  /** Words and short phrases. */
  readonly words: readonly string[];
  /** Whole sentences. */
  readonly examples: readonly string[];
  /** Weaker hints: how people call the skills that it shows. */
  readonly hints?: readonly string[];
}

export interface ActivityMatch {
  readonly id: string;
  readonly title: string;
  /** 0 to 1: how much of the text speaks for it. */
  readonly score: number;
  /** The words of the text that speak for it, folded, strongest first. */
  readonly words: readonly string[];
}

export type MatchActivities = (text: string) => ActivityMatch[];

/** How much a word counts by where it was found. */
const WEIGHT = { word: 1, title: 0.8, phrase: 0.6, example: 0.45, hint: 0.25 } as const;
/** What all finds together add up to at most, in multiples of a word's own worth. */
const MOST = 1.35;
/** The sum at which a match is half sure. */
const HALF_SURE = 3.2;
/** Words of one phrase found together say more than each alone. */
const TOGETHER = 0.5;
/** What is left of a match that hangs on one word alone. */
const ONE_WORD = 0.75;

const OF_ALL = 0.75;
const OF_THE_STRONGEST = 0.5;
/** What the second opinion adds, where the first one says 1 of its best. */
const SECOND_OPINION = 0.3;
const SUBSTANCE = { enough: 1, thin: 0.85, none: 0.7 } as const;
/** How much of a compound's weight its parts have. */
const IN_A_COMPOUND = 0.5;

interface Posting {
  readonly activity: number;
  readonly weight: number;
}

/** What an activity's texts say: the strength of each stem, and its phrases of several words. */
interface ReadWords {
  readonly strengths: ReadonlyMap<string, number>;
  readonly phrases: readonly (readonly string[])[];
}

/** A stem of the text with the word that it came from and its worth. */
interface Spoken {
  readonly stem: string;
  readonly typed: string;
  readonly value: number;
}

/** What speaks for one activity: words with what each adds. */
type Speakers = Map<string, number>;

function contentOf(language: string, text: string): { tokens: string[]; stems: string[] } {
  const tokens = tokensOf(language, text).filter((token) => !isSmallWord(language, token));
  return { tokens, stems: stemsOf(language, tokens) };
}

function add(strengths: Map<string, number>, stems: readonly string[], weight: number): void {
  for (const stem of new Set(stems)) {
    const before = strengths.get(stem) ?? 0;
    // The best find counts whole, further ones a third.
    const both = Math.max(before, weight) + Math.min(before, weight) / 3;
    strengths.set(stem, Math.min(MOST, both));
  }
}

function readWords(language: string, activity: ActivityWords): ReadWords {
  const strengths = new Map<string, number>();
  const phrases: string[][] = [];
  const read = (texts: readonly string[], weight: number): void => {
    for (const text of texts) add(strengths, contentOf(language, text).stems, weight);
  };
  for (const entry of activity.words) {
    const stems = [...new Set(contentOf(language, entry).stems)];
    add(strengths, stems, stems.length > 1 ? WEIGHT.phrase : WEIGHT.word);
    if (stems.length > 1) phrases.push(stems);
  }
  read([activity.title], WEIGHT.title);
  read(activity.examples, WEIGHT.example);
  read(activity.hints ?? [], WEIGHT.hint);
  return { strengths, phrases };
}

/** Compounds are found by their parts too, more weakly. */
function withParts(strengths: ReadonlyMap<string, number>, split: Split): ReadonlyMap<string, number> {
  const all = new Map(strengths);
  for (const [stem, weight] of strengths) {
    for (const [part, share] of split(stem))
      if (part !== stem) add(all, [part], weight * share * IN_A_COMPOUND);
  }
  return all;
}

function postingsOf(read: readonly ReadonlyMap<string, number>[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [activity, strengths] of read.entries()) {
    for (const [stem, weight] of strengths) {
      const list = postings.get(stem);
      if (list) list.push({ activity, weight });
      else postings.set(stem, [{ activity, weight }]);
    }
  }
  return postings;
}

/** How telling each stem is: its presence weighed over all activities, so that a mere mention hardly makes it common. */
function worthsOf(language: string, postings: ReadonlyMap<string, readonly Posting[]>, all: number) {
  const worths = new Map<string, number>();
  for (const [stem, list] of postings) {
    const common = list.reduce((sum, { weight }) => sum + Math.min(1, weight), 0);
    worths.set(stem, rarity(common, all) * shareOf(language, stem));
  }
  return worths;
}

/** What the best phrase adds whose words were found together, at least two of them. */
function phraseValue(phrases: ReadWords['phrases'], said: ReadonlyMap<string, Spoken>): number {
  let best = 0;
  for (const phrase of phrases) {
    const found = phrase.flatMap((stem) => said.get(stem) ?? []);
    if (found.length < 2) continue;
    const value = found.reduce((sum, each) => sum + each.value, 0);
    best = Math.max(best, value * (found.length / phrase.length));
  }
  return best * TOGETHER;
}

function sureness(speakers: Speakers, phrase: number): number {
  let sum = phrase;
  let strongest = 0;
  for (const value of speakers.values()) {
    sum += value;
    strongest = Math.max(strongest, value);
  }
  if (speakers.size === 1) sum *= ONE_WORD;
  // One telling word says more than several vague ones.
  const value = sum * OF_ALL + strongest * OF_THE_STRONGEST;
  return value / (value + HALF_SURE);
}

/** Talk of people, days and papers with hardly a word of doing: what it seems to tell is more often chance. */
function substanceOf(language: string, stems: Iterable<string>): number {
  let telling = 0;
  let vague = 0;
  for (const stem of stems) {
    if (shareOf(language, stem) < 1) vague += 1;
    else telling += 1;
  }
  if (telling >= 2) return SUBSTANCE.enough;
  return telling === 0 ? SUBSTANCE.none : vague >= 2 ? SUBSTANCE.thin : SUBSTANCE.enough;
}

function strongestFirst(speakers: Speakers): string[] {
  return [...speakers].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Reads the words of all activities of one language once, and answers for any text which it tells of, best first. */
export function createActivityMatch(language: string, activities: readonly ActivityWords[]): MatchActivities {
  const read = activities.map((activity) => readWords(language, activity));
  const known = new Set(read.flatMap(({ strengths }) => [...strengths.keys()]));
  const split = createCompounds(language, (stem) => known.has(stem));
  const postings = postingsOf(read.map(({ strengths }) => withParts(strengths, split)));
  const plainRank = createPlainRank(
    language,
    activities.map(({ title, words, examples }) => [title, ...words, ...examples]),
  );
  const worths = worthsOf(language, postings, activities.length);

  const spokenIn = (text: string): Map<string, Spoken> => {
    const said = new Map<string, Spoken>();
    const { tokens, stems } = contentOf(language, text);
    for (const [at, typed] of tokens.entries()) {
      for (const [stem, share] of split(stems[at] ?? typed)) {
        if (!said.has(stem)) said.set(stem, { stem, typed, value: (worths.get(stem) ?? 0) * share });
      }
    }
    return said;
  };

  return (text) => {
    const said = spokenIn(text);
    const substance = substanceOf(language, said.keys());
    const speakers = new Map<number, Speakers>();
    for (const { stem, typed, value } of said.values()) {
      for (const { activity, weight } of postings.get(stem) ?? []) {
        const words = speakers.get(activity) ?? new Map<string, number>();
        words.set(typed, (words.get(typed) ?? 0) + value * weight);
        speakers.set(activity, words);
      }
    }
    const matches: (ActivityMatch & { readonly at: number })[] = [];
    for (const [at, words] of speakers) {
      const activity = activities[at];
      if (!activity) continue;
      const score = substance * sureness(words, phraseValue(read[at]?.phrases ?? [], said));
      matches.push({ at, id: activity.id, title: activity.title, score, words: strongestFirst(words) });
    }
    return withSecondOpinion(matches, plainRank(text));
  };
}

const oddsOf = (score: number): number => score / (1 - score);

/** Among matches the second opinion shifts the order; how sure the best one is stays. */
function withSecondOpinion(
  matches: readonly (ActivityMatch & { readonly at: number })[],
  opinion: readonly number[],
): ActivityMatch[] {
  const highest = Math.max(...matches.map(({ score }) => oddsOf(score)), 0);
  const both = matches.map((match) => ({
    match,
    value: oddsOf(match.score) / highest + SECOND_OPINION * (opinion[match.at] ?? 0),
  }));
  const best = Math.max(...both.map(({ value }) => value), 0);
  return both
    .map(({ match: { id, title, words }, value }) => {
      const odds = (highest * value) / best;
      return { id, title, words, score: odds / (1 + odds) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
