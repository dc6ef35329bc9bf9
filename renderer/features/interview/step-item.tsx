import { useId } from 'react';
import type { ComponentType } from 'react';
import type { Answer, AnswerState } from '../../../shared/interview/answers.ts';
import type { Definition, Leaf } from '../../../shared/interview/definition.ts';
import type { Step } from '../../../shared/interview/flow.ts';
import { cardSetOf, repeatedOver } from '../../../shared/interview/structure.ts';
import { keys, STORY_PROMPTS } from '../../../shared/interview/text-keys.ts';
import { CaseFindings } from './case-findings.tsx';
import { GroupList } from './group-list.tsx';
import type { ItemProps } from './items/item-props.ts';
import { ITEM_COMPONENTS } from './items/registry.ts';
import { ListenButton } from './listen-button.tsx';
import { Picture } from '../../ui/picture.tsx';
import type { Side, Told } from './side.ts';
import type { LiveInterview } from './use-interview.ts';
import { Words } from './words.tsx';

interface StepItemProps {
  readonly live: LiveInterview;
  readonly step: Step;
  readonly side: Side;
}

/** One item on one half: the question in its language, how to hear it, and the answer. */
export function StepItem({ live, step, side }: StepItemProps) {
  const labelId = useId();
  const { item } = step;
  return (
    <div className="step" data-type={item.type}>
      <CardAbove definition={live.pack.definition} step={step} side={side} />
      <div className="step-question">
        {item.picture === undefined ? null : <Picture id={item.picture} size="large" />}
        <div className="step-words">
          <h2 className="step-title" id={labelId} tabIndex={-1}>
            <Words side={side} of={keys.question(item.id)} />
          </h2>
          {side.told(keys.help(item.id)) ? (
            <p className="step-help">
              <Words side={side} of={keys.help(item.id)} />
            </p>
          ) : null}
        </div>
        <ListenButton side={side} texts={spoken(side, step, live.pack.definition)} />
      </div>
      {item.type === 'recap' ? <CaseFindings live={live} side={side} /> : null}
      <div className="step-answer">
        {item.type === 'group' ? (
          <GroupList live={live} group={item} side={side} />
        ) : (
          <Answering {...{ live, step, side, labelId }} leaf={item} />
        )}
      </div>
    </div>
  );
}

/** What is read aloud: the card that is asked about, the question, its help, and the answers to choose from. */
function spoken(side: Side, { item, within }: Step, definition: Definition): readonly Told[] {
  const over = within && repeatedOver(definition, within.group);
  const card = within && over?.cards ? [keys.card(over.cards.id, within.repetition)] : [];
  const texts = [keys.question(item.id), ...card, keys.help(item.id), ...answersOf(item)];
  return texts.map(side.told).filter((told) => told !== undefined);
}

function answersOf(item: Step['item']): string[] {
  if (item.type === 'choice' || item.type === 'multipleChoice') {
    return item.options.map(({ id }) => keys.option(item.id, id));
  }
  if (item.type === 'piles') return item.piles.map(({ id }) => keys.pile(item.id, id));
  if (item.type === 'scale') {
    return Array.from({ length: item.steps }, (_, index) => keys.step(item.id, index + 1));
  }
  return item.type === 'story' ? STORY_PROMPTS.map((prompt) => keys.prompt(item.id, prompt)) : [];
}

/** In a group that is asked for each card: the card, above every one of its questions. */
function CardAbove({
  definition,
  step,
  side,
}: Pick<StepItemProps, 'step' | 'side'> & { readonly definition: Definition }) {
  const { within } = step;
  const over = within && repeatedOver(definition, within.group);
  if (!within || !over) return null;
  const card = over.cards?.cards.find(({ id }) => id === within.repetition);
  const key = over.cards
    ? keys.card(over.cards.id, within.repetition)
    : keys.option(over.item.id, within.repetition);
  return (
    <p className="step-card">
      {card ? <Picture id={card.picture} /> : null}
      <Words side={side} of={key} />
    </p>
  );
}

/** The answering part: the component of the item's type, bound to the desk. */
function Answering({ live, step, side, labelId, leaf }: StepItemProps & { labelId: string; leaf: Leaf }) {
  const { desk, answers, known, pack } = live;
  // The registry has a component for every type; that each gets its own type of item is what the registry is typed for.
  const Component = ITEM_COMPONENTS[leaf.type] as ComponentType<ItemProps<Leaf['type']>>;
  const own = answers.get(step.path);
  const answer = own === undefined || own.state === 'cleared' ? known.get(step.path)?.answer : own;
  const answered = (value: unknown): Answer => ({ state: 'answered', value: value as Answer['value'] });
  return (
    <Component
      key={step.path}
      item={leaf}
      definition={pack.definition}
      value={answer?.state === 'answered' ? (answer.value as ItemProps<Leaf['type']>['value']) : undefined}
      onAnswer={(value: unknown) => desk.answer(step.path, answered(value))}
      onDraft={(value: unknown) => desk.draft(step.path, answered(value))}
      onClear={() => desk.answer(step.path, stateAnswer('cleared'))}
      side={side}
      labelId={labelId}
      chosenIn={(item) => chosenIn(live, item)}
    />
  );
}

function chosenIn({ answers, pack }: LiveInterview, item: string): readonly string[] {
  const answer = answers.get(item);
  if (answer?.state !== 'answered' || !Array.isArray(answer.value)) return [];
  const known = new Set(
    pack.definition.cardSets
      .flatMap(({ id }) => cardSetOf(pack.definition, id)?.cards ?? [])
      .map(({ id }) => id),
  );
  return answer.value.filter((id): id is string => typeof id === 'string' && known.has(id));
}

/** An answer that is a state and no value. */
export function stateAnswer(state: Exclude<AnswerState, 'answered'>): Answer {
  return { state, value: null };
}
