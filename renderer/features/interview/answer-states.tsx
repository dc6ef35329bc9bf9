import { CircleHelp, Clock, Hand } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { Step } from '../../../shared/interview/flow.ts';
import type { Side } from './side.ts';
import { useText } from '../../i18n/use-text.ts';
import { stateAnswer } from './step-item.tsx';
import type { LiveInterview } from './use-interview.ts';

const STATES = [
  { state: 'unknown', icon: <CircleHelp aria-hidden="true" /> },
  { state: 'declined', icon: <Hand aria-hidden="true" /> },
  { state: 'later', icon: <Clock aria-hidden="true" /> },
] as const;

/** Three ways not to answer, each different from the others and from never having been asked. */
export function AnswerStates({ live, step, side }: { live: LiveInterview; step: Step; side: Side }) {
  const text = useText();
  const current = live.answers.get(step.path)?.state;
  // Hers says "I"; the counsellor's says what she said.
  const label = (state: (typeof STATES)[number]['state']) =>
    side.who === 'hers' ? side.word(state) : text(`interview.status.${state}`);
  return (
    <div className="answer-states">
      {STATES.map(({ state, icon }) => (
        <ToggleButton
          key={state}
          className="answer-state"
          isSelected={current === state}
          onChange={(isSelected) => live.desk.answer(step.path, stateAnswer(isSelected ? state : 'cleared'))}
        >
          {icon}
          <span>{label(state)}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

/** Whether an item can be left unanswered in words: there is a question to answer at all. */
export function canBeLeft({ item }: Step): boolean {
  return !['info', 'note', 'group', 'recap'].includes(item.type);
}
