import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Fact } from '../../../shared/domain/facts.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ToldAnswer } from './told-answer.tsx';
import type { FactHistory, Held } from './told-record.ts';
import type { Removed } from './use-removal.ts';
import type { FindPlace, ToldPlace } from './use-told.ts';

interface FactListProps {
  readonly title: string;
  readonly facts: readonly FactHistory[];
  readonly findPlace: FindPlace;
  readonly onRemove: (removed: Removed) => void;
}

/** Facts of one kind: the question as it was asked, and what she said. */
export function FactList({ title, facts, findPlace, onRemove }: FactListProps) {
  const heading = useId();
  if (facts.length === 0) return null;
  return (
    <section className="told-group" aria-labelledby={heading}>
      <h3 id={heading} className="told-heading">
        <bdi>{title}</bdi>
      </h3>
      <ul className="told-facts">
        {facts.map((history) => (
          <FactRow key={history.name} history={history} findPlace={findPlace} onRemove={onRemove} />
        ))}
      </ul>
    </section>
  );
}

function FactRow(props: Omit<FactListProps, 'title' | 'facts'> & { readonly history: FactHistory }) {
  const { history, findPlace, onRemove } = props;
  const { latest, earlier } = history;
  const text = useText();
  const place = findPlace(latest.value);
  const question = (place && questionOf(place)) ?? text('told.question.absent');
  const remove = ({ id }: Held<Fact>) => onRemove({ kind: 'fact', id, title: question });
  return (
    <li className="told-fact">
      <p className="told-question">
        <bdi>{question}</bdi>
      </p>
      <div className="told-said">
        <Said told={latest} findPlace={findPlace} question={question} onRemove={remove} />
        {earlier.length === 0 ? null : (
          <details className="told-earlier">
            <summary>{text('told.earlier', { count: earlier.length })}</summary>
            <ul className="told-earlier-list">
              {earlier.map((told) => (
                <li key={told.id}>
                  <Said told={told} findPlace={findPlace} question={question} onRemove={remove} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

interface SaidProps {
  readonly told: Held<Fact>;
  readonly question: string;
  readonly findPlace: FindPlace;
  readonly onRemove: (told: Held<Fact>) => void;
}

/** One answer, and how to take it out of the record. */
function Said({ told, question, findPlace, onRemove }: SaidProps) {
  const text = useText();
  return (
    <div className="told-one">
      <ToldAnswer fact={told.value} place={findPlace(told.value)} />
      <IconButton
        label={text('told.remove', { title: question })}
        icon={<Trash2 />}
        onPress={() => onRemove(told)}
      />
    </div>
  );
}

function questionOf({ placed, speech }: ToldPlace): string | undefined {
  return speech.text(keys.question(placed.item.id)) || undefined;
}
