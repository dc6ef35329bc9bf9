// Which texts a definition needs, by convention of their keys. Her half and the counsellor's need different ones.
import type { CardSet, Definition, Item, Leaf } from './definition.ts';

/** The six prompts of a behavioural story (situation, action, tools, result, difficulty, teaching), in their order. */
export const STORY_PROMPTS = ['situation', 'action', 'tools', 'ending', 'problem', 'taught'] as const;
export type StoryPrompt = (typeof STORY_PROMPTS)[number];

export const keys = {
  title: 'title',
  summary: 'summary',
  section: (id: string) => `section.${id}`,
  question: (item: string) => item,
  help: (item: string) => `${item}.help`,
  guidance: (item: string) => `${item}.guidance`,
  option: (item: string, option: string) => `${item}.option.${option}`,
  step: (item: string, step: number) => `${item}.step.${step}`,
  pile: (item: string, pile: string) => `${item}.pile.${pile}`,
  prompt: (item: string, prompt: StoryPrompt) => `${item}.prompt.${prompt}`,
  card: (set: string, card: string) => `card.${set}.${card}`,
  cardGroup: (set: string, group: string) => `card.${set}.group.${group}`,
} as const;

export interface NeededTexts {
  /** Shown on her half: wanted in every language of the women, and in the six of the counsellors. */
  readonly hers: readonly string[];
  /** Shown to the counsellor alone. */
  readonly counsellors: readonly string[];
  /** May be there: help in both, guidance for the counsellor alone. */
  readonly optional: readonly string[];
}

/** The keys of all texts that a definition needs or may have. */
export function neededTexts(definition: Definition): NeededTexts {
  const items = definition.sections.flatMap(({ items: own }) => own).flatMap(withLeaves);
  const isHers = (item: Item) => item.audience !== 'counsellor';
  return {
    hers: [
      keys.title,
      keys.summary,
      ...definition.sections.map(({ id }) => keys.section(id)),
      ...definition.cardSets.flatMap(textsOfSet),
      ...items.filter(isHers).flatMap(textsOfItem),
    ],
    counsellors: items.filter((item) => !isHers(item)).flatMap(textsOfItem),
    optional: items.flatMap(({ id }) => [keys.help(id), keys.guidance(id)]),
  };
}

/** An item and, for a group, the items in it. */
export function withLeaves(item: Item): readonly Item[] {
  return item.type === 'group' ? [item, ...item.items] : [item];
}

function textsOfItem(item: Item): string[] {
  return [keys.question(item.id), ...(item.type === 'group' ? [] : partsOf(item))];
}

function partsOf(leaf: Leaf): string[] {
  if (leaf.type === 'choice' || leaf.type === 'multipleChoice') {
    return leaf.options.map(({ id }) => keys.option(leaf.id, id));
  }
  if (leaf.type === 'scale') {
    return Array.from({ length: leaf.steps }, (_, index) => keys.step(leaf.id, index + 1));
  }
  if (leaf.type === 'piles') return leaf.piles.map(({ id }) => keys.pile(leaf.id, id));
  return leaf.type === 'story' ? STORY_PROMPTS.map((prompt) => keys.prompt(leaf.id, prompt)) : [];
}

function textsOfSet({ id, groups, cards }: CardSet): string[] {
  return [
    ...groups.map((group) => keys.cardGroup(id, group.id)),
    ...cards.map((card) => keys.card(id, card.id)),
  ];
}
