// The taxonomy that ships: its files parse, refer to each other only, and name every concept in every language.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { resourceFile } from '../../../electron/backend/resources.ts';
import {
  activitiesFile,
  cardsFile,
  conceptsFile,
  labelsFile,
  nearFile,
  tradesFile,
  wordsFile,
} from '../../../shared/taxonomy/embedded.ts';
import { PICTURES } from '../../../shared/interview/pictures.ts';
import { WORD_LANGUAGES } from '../../../shared/taxonomy/suggestion.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(resourceFile(`${name}.json`), 'utf8'));
const languagesIn = (folder: string) =>
  readdirSync(resourceFile(`taxonomy/${folder}`)).map((name) => name.replace(/\.json$/u, ''));

const concepts = conceptsFile.parse(read('taxonomy/concepts'));
const activities = activitiesFile.parse(read('taxonomy/activities'));
const skills = new Set(concepts.skills.map(({ id }) => id));
const occupations = new Set(concepts.occupations.map(({ id }) => id));
const unknown = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id));
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

test('no concept stands twice, and what occupations need is there', () => {
  expect(twice(concepts.skills.map(({ id }) => id))).toEqual([]);
  expect(twice(concepts.occupations.map(({ id }) => id))).toEqual([]);
  for (const { id, essential, optional, escoSkills } of concepts.occupations) {
    expect(unknown([...essential, ...optional], skills), id).toEqual([]);
    expect(twice([...essential, ...optional]), id).toEqual([]);
    expect(essential.length, id).toBeLessThanOrEqual(escoSkills.essential);
    expect(optional.length, id).toBeLessThanOrEqual(escoSkills.optional);
  }
});

test('every occupation lies in a group of ISCO-08 that ships, every group in the one above it', () => {
  const groups = new Set(concepts.groups);
  for (const { id, isco, code } of concepts.occupations) {
    expect(groups.has(isco), id).toBe(true);
    expect(code.startsWith(isco), id).toBe(true);
  }
  // The minor groups between are passed over.
  for (const code of groups) {
    const above = code.length === 4 ? code.slice(0, 2) : code.slice(0, 1);
    expect(groups.has(above), code).toBe(true);
  }
});

test('activities and the skills near to them are known; no activity stands twice', () => {
  expect(twice(activities.map(({ id }) => id))).toEqual([]);
  for (const activity of activities) {
    expect(unknown(activity.skills, skills), activity.id).toEqual([]);
    expect(unknown(activity.occupations, occupations), activity.id).toEqual([]);
    expect(activity.icatus?.startsWith(activity.division ?? '') ?? true, activity.id).toBe(true);
  }
  const ids = new Set(activities.map(({ id }) => id));
  for (const [activity, near] of Object.entries(nearFile.parse(read('taxonomy/near')))) {
    expect(ids.has(activity), activity).toBe(true);
    expect(unknown(near, skills), activity).toEqual([]);
  }
});

test('trades have a picture, a name in every language, and share no group; every occupation has a trade', () => {
  const trades = tradesFile.parse(read('taxonomy/trades'));
  const pictures = new Set(Object.keys(PICTURES));
  for (const { id, picture, titles } of trades) {
    expect(pictures.has(picture), id).toBe(true);
    expect(Object.keys(titles).sort(), id).toEqual([...WORD_LANGUAGES].sort());
  }
  const units = trades.flatMap(({ isco }) => isco);
  expect(twice(units)).toEqual([]);
  const ofTrades = new Set(units);
  expect(
    unknown(
      concepts.occupations.map(({ isco }) => isco),
      ofTrades,
    ),
  ).toEqual([]);
});

test('cards stand for concepts that ship, and are cards of the interviews', () => {
  const setSchema = z.looseObject({ id: z.string(), cards: z.array(z.looseObject({ id: z.string() })) });
  const definitionSchema = z.looseObject({ cardSets: z.array(setSchema).optional() });
  const cards = ['win-day', 'win-can-and-like'].flatMap((id) => {
    const { cardSets = [] } = definitionSchema.parse(read(`interviews/${id}/1/definition`));
    return cardSets.flatMap((set) => set.cards.map((card) => `${set.id}/${card.id}`));
  });
  const standingFor = cardsFile.parse(read('taxonomy/cards'));
  const named = Object.entries(standingFor).flatMap(([set, of]) =>
    Object.keys(of).map((card) => `${set}/${card}`),
  );
  expect(named.sort()).toEqual(
    [...new Set(cards)].filter((card) => /^(?:strengths|trades)\//u.test(card)).sort(),
  );
  for (const standing of Object.values(standingFor)) {
    for (const [card, { skills: own = [], occupations: jobs = [] }] of Object.entries(standing)) {
      expect(unknown(own, skills), card).toEqual([]);
      expect(unknown(jobs, occupations), card).toEqual([]);
      expect(own.length + jobs.length, card).toBeGreaterThan(0);
    }
  }
});

describe.each(languagesIn('labels'))('labels: %s', (language) => {
  const labels = labelsFile.parse(read(`taxonomy/labels/${language}`));

  test('every concept is named', () => {
    expect(labels.language).toBe(language);
    expect(Object.keys(labels.skills).sort()).toEqual([...skills].sort());
    expect(Object.keys(labels.occupations).sort()).toEqual([...occupations].sort());
    expect(Object.keys(labels.groups).sort()).toEqual([...concepts.groups].sort());
  });

  test('labels are trimmed, and nothing is said twice of one concept', () => {
    for (const part of [labels.skills, labels.occupations, labels.groups]) {
      for (const [id, { label, say = [], also = [] }] of Object.entries(part)) {
        const all = [label, ...say, ...also];
        expect(
          all.map((text) => text.trim()),
          id,
        ).toEqual(all);
        expect(twice(say), id).toEqual([]);
        expect(twice(also), id).toEqual([]);
      }
    }
  });
});

describe.each(languagesIn('activities'))('words of activities: %s', (language) => {
  test('every activity has a title, words and examples', () => {
    const words = wordsFile.parse(read(`taxonomy/activities/${language}`));
    expect(words.language).toBe(language);
    expect(Object.keys(words.activities)).toEqual(activities.map(({ id }) => id));
    for (const [id, { words: said, examples }] of Object.entries(words.activities)) {
      expect(said.length, id).toBeGreaterThanOrEqual(20);
      expect(examples.length, id).toBeGreaterThanOrEqual(5);
    }
  });
});

test('labels and words are there in every language that the program says it has them in', () => {
  expect(languagesIn('labels').sort()).toEqual([...WORD_LANGUAGES].sort());
  expect(languagesIn('activities').sort()).toEqual([...WORD_LANGUAGES].sort());
});
