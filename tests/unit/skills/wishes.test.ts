import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { wishesAbout } from '../../../shared/skills/wishes.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const idsSchema = z.array(z.looseObject({ id: z.string() }));
const trades = idsSchema.parse(read('resources/taxonomy/trades.json')).map(({ id }) => id);
const interview = z
  .looseObject({
    cardSets: z.array(z.looseObject({ id: z.string(), cards: idsSchema })),
    sections: z.array(
      z.looseObject({
        items: z.array(z.looseObject({ id: z.string(), options: idsSchema.optional() })),
      }),
    ),
  })
  .parse(read('resources/interviews/win-can-and-like/1/definition.json'));
const likes = interview.cardSets.find(({ id }) => id === 'workLikes')?.cards.map(({ id }) => id) ?? [];
const limits =
  interview.sections
    .flatMap(({ items }) => items)
    .find(({ id }) => id === 'limits')
    ?.options?.map(({ id }) => id) ?? [];

const nothing = { likes: [], dislikes: [], limits: [] };

test('what she likes speaks for its trades, what she dislikes or leaves out against them', () => {
  expect(wishesAbout(['kitchen'], { ...nothing, likes: ['withFood'] })).toEqual([
    { fact: 'likes', value: 'withFood', speaks: 'for' },
  ]);
  expect(
    wishesAbout(['kitchen'], { ...nothing, dislikes: ['withFood'], limits: ['pork', 'heights'] }),
  ).toEqual([
    { fact: 'likes', value: 'withFood', speaks: 'against' },
    { fact: 'limits', value: 'pork', speaks: 'against' },
  ]);
  expect(wishesAbout(['sewing'], { ...nothing, likes: ['withFood'], limits: ['pork'] })).toEqual([]);
});

test('every trade and every id that is held against something exists', () => {
  const all = wishesAbout(trades, { likes, dislikes: likes, limits });
  expect(new Set(all.map(({ fact }) => fact))).toEqual(new Set(['likes', 'limits']));
  const source = readFileSync('shared/skills/wishes.ts', 'utf8');
  const known = new Set([...trades, ...likes, ...limits]);
  const [tables = ''] = source.split('export interface Told');
  const named = [
    ...[...tables.matchAll(/^ {2}(\w+): \[/gm)].map(([, id]) => id),
    ...[...tables.matchAll(/'([\w-]+)'(?=[,\]])/g)].map(([, id]) => id),
  ];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => id === undefined || !known.has(id))).toEqual([]);
});

test('nothing told says nothing, unknown ids neither, and each wish was told', () => {
  const some = fc.subarray(trades);
  const told = fc.record({
    likes: fc.array(fc.oneof(fc.constantFrom(...likes), fc.string(), fc.constant('constructor'))),
    dislikes: fc.subarray(likes),
    limits: fc.subarray(limits),
  });
  fc.assert(
    fc.property(some, told, (of, said) => {
      expect(wishesAbout(of, nothing)).toEqual([]);
      expect(wishesAbout([], said)).toEqual([]);
      for (const { fact, value, speaks } of wishesAbout(of, said)) {
        const from = fact === 'limits' ? said.limits : speaks === 'for' ? said.likes : said.dislikes;
        expect(from).toContain(value);
      }
    }),
  );
});
