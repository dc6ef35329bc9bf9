// The way through an interview: one step for each idea, those that are not asked left out.
import { pathOf, repetitionsSchema } from './answers.ts';
import type { Answer, Answers } from './answers.ts';
import { holds } from './conditions.ts';
import type { Definition, Group, Item, Leaf, Section } from './definition.ts';

/** One screen of the interview. A repeated item names its repetition; one that is asked for each card, the card. */
export interface Step {
  readonly path: string;
  readonly item: Item;
  readonly section: Section;
  readonly within?: { readonly group: Group; readonly repetition: string };
}

export type StepStatus = 'answered' | 'unknown' | 'declined' | 'later' | 'known' | 'notAsked' | 'told';

/** The steps that are asked, given what was answered so far, in their order. */
export function stepsOf(definition: Definition, answers: Answers): readonly Step[] {
  const top = (id: string) => answers.get(id);
  return definition.sections
    .filter((section) => section.when === undefined || holds(section.when, top))
    .flatMap((section) =>
      section.items
        .filter((item) => item.when === undefined || holds(item.when, top))
        .flatMap((item) => stepsOfItem(item, section, answers)),
    );
}

function stepsOfItem(item: Item, section: Section, answers: Answers): Step[] {
  if (item.type !== 'group') return [{ path: item.id, item, section }];
  const own: Step[] = item.forEach === undefined ? [{ path: item.id, item, section }] : [];
  const repeated = repetitionsOf(item, answers).flatMap((repetition) =>
    item.items
      .filter((leaf) => leaf.when === undefined || holds(leaf.when, answerInside(item, repetition, answers)))
      .map((leaf) => stepInside(leaf, { section, group: item, repetition })),
  );
  // The list comes first, so that she sees at once what is told already and can add one more.
  return [...own, ...repeated];
}

function stepInside(
  leaf: Leaf,
  { section, group, repetition }: { section: Section; group: Group; repetition: string },
): Step {
  return {
    path: pathOf(leaf.id, { group: group.id, repetition }),
    item: leaf,
    section,
    within: { group, repetition },
  };
}

/** Inside a group, a condition sees its own repetition first and then the whole interview. */
export function answerInside(
  group: Group,
  repetition: string,
  answers: Answers,
): (id: string) => Answer | undefined {
  const isSibling = (id: string) => group.items.some((leaf) => leaf.id === id);
  return (id) => answers.get(isSibling(id) ? pathOf(id, { group: group.id, repetition }) : id);
}

/** The repetitions of a group: the cards that were chosen, or those that were added. */
export function repetitionsOf(group: Group, answers: Answers): readonly string[] {
  const answer = answers.get(group.forEach ?? group.id);
  if (answer?.state !== 'answered') return [];
  const ids = repetitionsSchema.safeParse(answer.value);
  return ids.success ? ids.data.slice(0, group.most ?? ids.data.length) : [];
}

/** Where a step stands. `told`: there is nothing to answer. `known`: the case says it already. */
export function statusOf(step: Step, answers: Answers, known: ReadonlySet<string>): StepStatus {
  const answer = answers.get(step.path);
  if (answer && answer.state !== 'cleared') return answer.state;
  if (known.has(step.path)) return 'known';
  return step.item.type === 'info' ? 'told' : 'notAsked';
}

/** The step to open first: where the interview stood, else the first that is still to be asked, else the first. */
export function openingStep(steps: readonly Step[], place: string | null): Step | undefined {
  return steps.find(({ path }) => path === place) ?? steps[0];
}

/** The sections before the place that have an answer, the last ones last: what a recap tells when the interview goes on. */
export function recapOf(
  { steps, answers, place }: { steps: readonly Step[]; answers: Answers; place: string },
  most = 3,
): readonly Section[] {
  const at = steps.findIndex(({ path }) => path === place);
  const talkedAbout = steps
    .slice(0, at < 0 ? steps.length : at + 1)
    .filter(({ path }) => answers.get(path)?.state === 'answered')
    .map(({ section }) => section);
  return [...new Set(talkedAbout)].slice(-most);
}
