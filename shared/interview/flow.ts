// The way through an interview: one step for each idea, those that are not asked left out.
import { partsOfPath, pathOf, repetitionsSchema } from './answers.ts';
import type { Answer, Answers } from './answers.ts';
import { holds } from './conditions.ts';
import type { AnswerOf, Condition } from './conditions.ts';
import type { Definition, Group, Item, Leaf, Section } from './definition.ts';
import { itemsById } from './structure.ts';

/** One screen of the interview. A repeated item names its repetition; one that is asked for each card, the card. */
export interface Step {
  readonly path: string;
  readonly item: Item;
  readonly section: Section;
  readonly within?: { readonly group: Group; readonly repetition: string };
}

export type StepStatus = 'answered' | 'unknown' | 'declined' | 'later' | 'known' | 'notAsked' | 'told';

/** The steps that are asked, given what was answered so far, in their order. What is hidden counts as not asked. */
export function stepsOf(definition: Definition, answers: Answers): readonly Step[] {
  // Conditions look only at what comes before them: so far, and no further, is known what is asked.
  const asked = new Map<string, Answer>();
  const ask = (step: Step): readonly Step[] => {
    const answer = answers.get(step.path);
    if (answer) asked.set(step.path, answer);
    return [step];
  };
  const top: AnswerOf = (id) => asked.get(id);
  return definition.sections.flatMap((section) => {
    if (!isAsked(section, top)) return [];
    return section.items.flatMap((item) =>
      isAsked(item, top) ? stepsOfItem({ item, section, asked, ask }) : [],
    );
  });
}

function isAsked({ when }: { readonly when?: Condition | undefined }, answerOf: AnswerOf): boolean {
  return when === undefined || holds(when, answerOf);
}

function stepsOfItem({
  item,
  section,
  asked,
  ask,
}: {
  readonly item: Item;
  readonly section: Section;
  readonly asked: Answers;
  readonly ask: (step: Step) => readonly Step[];
}): readonly Step[] {
  if (item.type !== 'group') return ask({ path: item.id, item, section });
  const own = item.forEach === undefined ? ask({ path: item.id, item, section }) : [];
  const repeated = repetitionsOf(item, asked).flatMap((repetition) =>
    item.items.flatMap((leaf) =>
      isAsked(leaf, answerInside(item, repetition, asked))
        ? ask(stepInside(leaf, { section, group: item, repetition }))
        : [],
    ),
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

/** The answers of what is asked: what a hidden item was answered once is left out. */
export function askedAnswers(steps: readonly Step[], answers: Answers): Answers {
  return new Map(
    steps.flatMap(({ path }) => {
      const answer = answers.get(path);
      return answer ? [[path, answer] as const] : [];
    }),
  );
}

/** Inside a group, a condition sees its own repetition first and then the whole interview. */
export function answerInside(group: Group, repetition: string, answers: Answers): AnswerOf {
  const isSibling = (id: string) => group.items.some((leaf) => leaf.id === id);
  return (id) => answers.get(isSibling(id) ? pathOf(id, { group: group.id, repetition }) : id);
}

/** The repetitions of a group: the cards that were chosen, or those that were added. */
export function repetitionsOf(group: Group, answers: Answers): readonly string[] {
  const answer = answers.get(group.forEach ?? group.id);
  if (answer?.state !== 'answered') return [];
  const ids = repetitionsSchema.safeParse(answer.value);
  return ids.success ? [...new Set(ids.data)].slice(0, group.most ?? ids.data.length) : [];
}

/** Where a step stands. `told`: there is nothing to answer. `known`: the case says it already. */
export function statusOf(step: Step, answers: Answers, known: ReadonlySet<string>): StepStatus {
  const answer = answers.get(step.path);
  if (answer && answer.state !== 'cleared') return answer.state;
  if (known.has(step.path)) return 'known';
  return step.item.type === 'info' ? 'told' : 'notAsked';
}

/** The step to open: where the interview stood, else the last one before it that is still asked, else the first. */
export function openingStep({
  definition,
  steps,
  place,
}: {
  readonly definition: Definition;
  readonly steps: readonly Step[];
  readonly place: string | null;
}): Step | undefined {
  const stood = place === null ? undefined : steps.find(({ path }) => path === place);
  return stood ?? (place === null ? undefined : stepBefore(definition, steps, place)) ?? steps[0];
}

/** Of a group, only the repetition that the place was in comes before it. */
function stepBefore(definition: Definition, steps: readonly Step[], place: string): Step | undefined {
  const order = [...itemsById(definition).keys()];
  const stood = partsOfPath(place);
  const at = order.indexOf(stood.item);
  return steps.findLast(
    ({ item, within }) =>
      order.indexOf(item.id) <= at &&
      (within?.group.id !== stood.group || within?.repetition === stood.repetition),
  );
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
