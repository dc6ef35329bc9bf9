import { Plus, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Answer } from '../../../shared/interview/answers.ts';
import type { Group } from '../../../shared/interview/definition.ts';
import { answerInside, repetitionsOf } from '../../../shared/interview/flow.ts';
import type { Side } from './side.ts';
import type { LiveInterview } from './use-interview.ts';

interface GroupListProps {
  readonly live: LiveInterview;
  readonly group: Group;
  readonly side: Side;
}

/** What is told already of something that repeats, and one more. */
export function GroupList({ live, group, side }: GroupListProps) {
  const repetitions = repetitionsOf(group, live.answers);
  const set = (ids: readonly string[]) => {
    const answer: Answer = { state: 'answered', value: [...ids] };
    live.desk.answer(group.id, answer);
  };
  const isFull = group.most !== undefined && repetitions.length >= group.most;
  return (
    <div className="group-list">
      {repetitions.length === 0 ? null : (
        <ul>
          {repetitions.map((id, index) => (
            <li key={id} className="group-entry">
              <span className="group-number">{index + 1}</span>
              <bdi>{titleOf(live, group, id) || '…'}</bdi>
              <AriaButton
                className="icon-button"
                aria-label={`${side.word('remove')} ${index + 1}`}
                onPress={() => set(repetitions.filter((each) => each !== id))}
              >
                <X />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {isFull ? null : (
        <AriaButton className="group-add" onPress={() => set([...repetitions, newId()])}>
          <Plus aria-hidden="true" />
          <span>{side.word('add')}</span>
        </AriaButton>
      )}
    </div>
  );
}

/** The first words that were said in a repetition. */
function titleOf({ answers }: LiveInterview, group: Group, repetition: string): string {
  const answerOf = answerInside(group, repetition, answers);
  for (const { id } of group.items) {
    const value = answerOf(id)?.value;
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string') {
      return value.title;
    }
  }
  return '';
}

/** Unique on this page and the other; what was taken away keeps its answers under its own name. */
const newId = (): string => crypto.randomUUID();
