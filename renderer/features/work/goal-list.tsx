import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useId } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { MOST_GOALS } from '../../../shared/domain/goal.ts';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useGoals } from './use-work.ts';

/** The occupations that she chose, in her order, large enough to be read from her side of the table. */
export function GoalList(props: { readonly caseId: string; readonly goals: SkillsOfCase['goals'] }) {
  const { caseId, goals } = props;
  const text = useText();
  const heading = useId();
  const change = useGoals(caseId, goals);
  return (
    <section className="goals" aria-labelledby={heading}>
      <h2 id={heading} className="goals-title">
        {text('work.goals.title')}
      </h2>
      {goals.length === 0 ? (
        <p className="work-note">{text('work.goals.empty', { most: MOST_GOALS })}</p>
      ) : (
        <ol className="goals-list">
          {goals.map(({ id, uri, label, language }, at) => (
            <li key={id} className="goal">
              <span className="goal-place" aria-hidden="true">
                {at + 1}
              </span>
              <bdi className="goal-label" lang={language}>
                {label}
              </bdi>
              <span className="goal-actions">
                <IconButton
                  label={text('work.goals.up', { label })}
                  icon={<ArrowUp />}
                  isDisabled={at === 0}
                  onPress={() => change.move(uri, -1)}
                />
                <IconButton
                  label={text('work.goals.down', { label })}
                  icon={<ArrowDown />}
                  isDisabled={at === goals.length - 1}
                  onPress={() => change.move(uri, 1)}
                />
                <IconButton
                  label={text('work.goals.remove', { label })}
                  icon={<X />}
                  onPress={() => void change.remove(uri)}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
