import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { PICTURES, pictureIdSchema } from '../../../shared/interview/pictures.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const OPENMOJI = path.join(ROOT, 'node_modules/openmoji');
const INTERVIEWS = path.join(ROOT, 'resources/interviews');

// Read leniently: the pictures of a definition are tested even while other parts of it do not fit the schema.
const cardSet = z.object({
  id: z.string(),
  cards: z.array(z.object({ id: z.string(), picture: z.string() })),
});
const definitions = readdirSync(INTERVIEWS, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'definition.json')
  .sort()
  .map((file) => ({
    file: file.replaceAll(path.sep, '/'),
    content: JSON.parse(readFileSync(path.join(INTERVIEWS, file), 'utf8')) as unknown,
  }));

/** The value of every `picture`, at any depth. */
function picturesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'picture' && typeof inner === 'string' ? [inner] : picturesIn(inner),
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('the list is sorted by id', () => {
  expect(Object.keys(PICTURES)).toEqual(Object.keys(PICTURES).sort());
});

test.each(['color', 'black'])('OpenMoji has every drawing in %s', (variant) => {
  const missing = Object.entries(PICTURES).filter(
    ([, hexcode]) => !existsSync(path.join(OPENMOJI, variant, 'svg', `${hexcode}.svg`)),
  );
  expect(missing).toEqual([]);
});

test('every id in the list is a valid picture id', () => {
  for (const id of Object.keys(PICTURES)) expect(pictureIdSchema.safeParse(id).success, id).toBe(true);
});

test.each(['no-such-thing', 'constructor', 'Woman', ''])('"%s" is no picture', (id) => {
  const result = pictureIdSchema.safeParse(id);
  expect(result.error?.issues.map(({ message }) => message)).toContain('no such picture');
});

describe.each(definitions)('$file', ({ content }) => {
  test('shows only registered pictures', () => {
    expect(picturesIn(content).filter((id) => !Object.hasOwn(PICTURES, id))).toEqual([]);
  });

  test('has no two cards of a set with the same drawing', () => {
    const { cardSets } = z.object({ cardSets: z.array(cardSet) }).parse(content);
    for (const { id, cards } of cardSets) {
      const drawings = cards.map(({ picture }) => PICTURES[picture] ?? picture);
      expect(repeated(drawings), id).toEqual([]);
    }
  });
});
