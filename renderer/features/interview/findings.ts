// What an interview found, in pictures and words that can be read back to her: the cards that she chose, what she does well,
// the stories that she told.
import type { Answers, ValueOf } from '../../../shared/interview/answers.ts';
import type { CardSet, Definition, Item } from '../../../shared/interview/definition.ts';
import type { Step } from '../../../shared/interview/flow.ts';
import { cardSetOf } from '../../../shared/interview/structure.ts';
import { keys } from '../../../shared/interview/text-keys.ts';

/** One thing that was found: told by a text of the definition, or in her own words. */
export interface Finding {
  readonly id: string;
  readonly picture: string;
  readonly told: { readonly key: string } | { readonly words: string };
}

interface Told {
  readonly definition: Definition;
  /** What is asked: hidden items tell nothing. */
  readonly steps: readonly Step[];
  readonly answers: Answers;
}

/** Everything that can be read back, in the order in which it was told. */
export function findingsOf({ definition, steps, answers }: Told): readonly Finding[] {
  return steps.flatMap(({ path, item }) => {
    const answer = answers.get(path);
    return answer?.state === 'answered' ? ofItem(definition, { path, item, value: answer.value }) : [];
  });
}

function ofItem(
  definition: Definition,
  { path, item, value }: { readonly path: string; readonly item: Item; readonly value: unknown },
): Finding[] {
  if (item.type === 'cards') return cards(path, cardSetOf(definition, item.set), value as ValueOf<'cards'>);
  if (item.type === 'piles') {
    const best = item.record && 'pile' in item.record ? item.record.pile : item.piles[0]?.id;
    const laid = Object.entries(value as ValueOf<'piles'>).filter(([, pile]) => pile === best);
    return cards(
      path,
      cardSetOf(definition, item.set),
      laid.map(([card]) => card),
    );
  }
  if (item.type === 'story') {
    const { title, told } = value as ValueOf<'story'>;
    const words = title || told.situation?.words || told.action?.words;
    return words ? [{ id: path, picture: item.picture ?? 'story', told: { words } }] : [];
  }
  return [];
}

function cards(path: string, set: CardSet | undefined, chosen: readonly string[]): Finding[] {
  return (set?.cards ?? [])
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, picture }) => ({
      id: `${path}#${id}`,
      picture,
      told: { key: keys.card(set?.id ?? '', id) },
    }));
}
