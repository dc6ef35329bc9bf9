// The rest of the embedded taxonomy: where skills stand on the map, the trades, and the cards of the interviews.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { SKILL_GROUPS } from '../../../shared/domain/skill.ts';
import { resourceFile } from '../resources.ts';

const skillsSchema = z.object({ skills: z.array(z.object({ id: z.string(), group: z.enum(SKILL_GROUPS) })) });

/** A trade near to the project: a name for several unit groups of ISCO-08. */
const tradesSchema = z.array(
  z.strictObject({
    id: z.string(),
    picture: z.string(),
    isco: z.array(z.string().regex(/^\d{4}$/)),
    titles: z.record(z.string(), z.string()),
  }),
);

/** Which concepts a card of an interview stands for: by card set and card, ids of skills and occupations. */
const cardsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.strictObject({ skills: z.array(z.string()).optional(), occupations: z.array(z.string()).optional() }),
  ),
);

export type Trade = z.output<typeof tradesSchema>[number];
export type SkillGroup = (typeof SKILL_GROUPS)[number];

const json = (name: string): unknown =>
  JSON.parse(readFileSync(resourceFile(`taxonomy/${name}.json`), 'utf8'));

export const shelves = {
  trades: () => tradesSchema.parse(json('trades')),
  cards: () => cardsSchema.parse(json('cards')),
  /** By ESCO's UUID. */
  skillGroups: (): ReadonlyMap<string, SkillGroup> =>
    new Map(skillsSchema.parse(json('concepts')).skills.map(({ id, group }) => [id, group])),
} as const;
