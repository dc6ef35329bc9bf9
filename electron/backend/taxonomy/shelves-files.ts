// The rest of the embedded taxonomy: where skills stand on the map, the trades, and the cards of the interviews.
import { readFileSync } from 'node:fs';
import type { SKILL_GROUPS } from '../../../shared/domain/skill.ts';
import { cardsFile, conceptsFile, tradesFile } from '../../../shared/taxonomy/embedded.ts';
import { resourceFile } from '../resources.ts';

export type SkillGroup = (typeof SKILL_GROUPS)[number];

const json = (name: string): unknown =>
  JSON.parse(readFileSync(resourceFile(`taxonomy/${name}.json`), 'utf8'));

export const shelves = {
  trades: () => tradesFile.parse(json('trades')),
  cards: () => cardsFile.parse(json('cards')),
  /** By ESCO's UUID. */
  skillGroups: (): ReadonlyMap<string, SkillGroup> =>
    new Map(conceptsFile.parse(json('concepts')).skills.map(({ id, group }) => [id, group])),
} as const;
