// What is kept in memory of one language while suggesting: known words, how telling they are, and the activities.
import { createActivityMatch } from '../../../../shared/taxonomy/activity-match.ts';
import type { ActivityWords, MatchActivities } from '../../../../shared/taxonomy/activity-match.ts';
import { createCompounds } from '../../../../shared/taxonomy/compounds.ts';
import { rarity } from '../../../../shared/taxonomy/ranking.ts';
import type { LabelKind, ReadLabel, Worth } from '../../../../shared/taxonomy/ranking.ts';
import { createSpelling } from '../../../../shared/taxonomy/spelling.ts';
import type { Spelling } from '../../../../shared/taxonomy/spelling.ts';
import { isSmallWord, shareOf } from '../../../../shared/taxonomy/stop-words.ts';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';
import { readDeeds } from './deeds.ts';
import type { SuggestSource } from './source.ts';

/** A preferred label, folded. */
export type Start = readonly [label: string, concept: number];

export interface Lexicon {
  readonly language: string;
  readonly worth: Worth;
  readonly spelling: Spelling;
  knowsStem(stem: string): boolean;
  /** A stem as it is to be looked up: itself, or the known parts of a compound. */
  split(stem: string): readonly (readonly [stem: string, share: number])[];
  readonly matchActivities: MatchActivities;
  /** Activities by what their names begin with: the title, folded, then their words. */
  readonly activities: readonly {
    readonly id: string;
    readonly title: string;
    readonly starts: readonly string[];
  }[];
  /** Concepts whose preferred label begins so, in alphabetical order. */
  beginningWith(start: string): readonly Start[];
  /** Stems of doing. */
  readonly deeds: ReadonlySet<string>;
  readLabels(concept: number): readonly ReadLabel[];
}

/** For a word that no concept has: rarer than any. */
const UNHEARD = 0.5;
const MOST_STARTS = 400;
/** Labels that were read are kept for so many concepts. */
const KEPT_CONCEPTS = 4000;

type Words = Omit<ActivityWords, 'hints'>;

interface KnownWords {
  /** By word: how many concepts have it. */
  readonly uses: Map<string, number>;
  /** By stem. */
  readonly having: Map<string, number>;
}

function knownWords(source: SuggestSource, language: string, activities: readonly Words[]): KnownWords {
  const uses = new Map<string, number>();
  const having = new Map<string, number>();
  const take = (word: string, stem: string, concepts: number): void => {
    if (uses.has(word)) return;
    uses.set(word, concepts);
    having.set(stem, (having.get(stem) ?? 0) + concepts);
  };
  for (const [word, stem, concepts] of source.terms(language)) take(word, stem, concepts);
  for (const { title, words, examples } of activities) {
    const tokens = [title, ...words, ...examples].flatMap((text) => tokensOf(language, text));
    const stems = stemsOf(language, tokens);
    for (const [at, token] of tokens.entries()) take(token, stems[at] ?? token, 1);
  }
  return { uses, having };
}

/** What people call the skills of an activity, as weaker hints that they tell of it. */
function hintsOf(source: SuggestSource, language: string, phrases: readonly Phrase[]): Map<string, string[]> {
  const called = new Map<number, string[]>();
  for (const [skill, text] of phrases) {
    const own = called.get(skill);
    if (own) own.push(text);
    else called.set(skill, [text]);
  }
  const hints = new Map<string, string[]>();
  for (const { id, skills } of source.activities()) {
    const labels = skills.flatMap((skill) => source.labels(skill, language)[0]?.text ?? []);
    hints.set(id, [...labels, ...skills.flatMap((skill) => called.get(skill) ?? [])]);
  }
  return hints;
}

type Phrase = readonly [skill: number, text: string];

function readStarts(source: SuggestSource, language: string): Start[] {
  const starts: Start[] = [];
  for (const [id, text] of source.preferredLabels(language))
    starts.push([tokensOf(language, text).join(' '), id]);
  return starts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function beginningWith(starts: readonly Start[], start: string): Start[] {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.[0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: Start[] = [];
  for (let at = low; at < starts.length && found.length < MOST_STARTS; at += 1) {
    const each = starts[at];
    if (!each?.[0].startsWith(start)) break;
    found.push(each);
  }
  return found;
}

/** Reads all that suggesting needs of one language. */
export function readLexicon(source: SuggestSource, language: string): Lexicon {
  const activities = source.activityWords(language) ?? [];
  const phrases = [...source.everydayPhrases(language)];
  const hints = hintsOf(source, language, phrases);
  const { uses, having } = knownWords(source, language, activities);
  const starts = readStarts(source, language);
  const labels = new Map<number, readonly ReadLabel[]>();
  const worths = new Map<string, number>();
  const knowsStem = (stem: string) => having.has(stem);

  return {
    language,
    worth: (stem) => {
      const known = worths.get(stem);
      if (known !== undefined) return known;
      const worth = rarity(having.get(stem) ?? UNHEARD, starts.length) * shareOf(language, stem);
      // Stems of the taxonomy are limited; what is typed is not.
      if (having.has(stem)) worths.set(stem, worth);
      return worth;
    },
    spelling: createSpelling(uses),
    knowsStem,
    split: createCompounds(language, knowsStem),
    matchActivities: createActivityMatch(
      language,
      activities.map((each) => ({ ...each, hints: hints.get(each.id) ?? [] })),
    ),
    activities: activities.map(({ id, title, words: said }) => ({
      id,
      title,
      starts: [title, ...said].map((text) => tokensOf(language, text).join(' ')),
    })),
    beginningWith: (start) => beginningWith(starts, start),
    deeds: readDeeds(
      language,
      phrases.map(([, text]) => text),
    ),
    readLabels: (concept) => {
      const known = labels.get(concept);
      if (known) return known;
      if (labels.size > KEPT_CONCEPTS) labels.clear();
      const read = source.labels(concept, language).map(({ kind, text }) => readLabel(language, kind, text));
      labels.set(concept, read);
      return read;
    },
  };
}

/** Its stems without small words and repeats; of all words where it has none but small ones. */
function readLabel(language: string, kind: LabelKind, text: string): ReadLabel {
  const words = tokensOf(language, text);
  const saying = words.filter((word) => !isSmallWord(language, word));
  const stems = [...new Set(stemsOf(language, saying.length > 0 ? saying : words))];
  return { kind, text, words, stems };
}
