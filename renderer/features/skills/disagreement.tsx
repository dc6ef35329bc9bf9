import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { Act } from './skill-groups.ts';
import { LevelSteps } from './steps.tsx';

/** Two assessments that differ, side by side: nothing is averaged; the two say what they agreed. */
export function Disagreement(props: {
  readonly assessments: readonly Act[];
  readonly onResolve: () => void;
}) {
  const { assessments, onResolve } = props;
  const text = useText();
  return (
    <section className="disagreement" aria-label={text('skills.mark.disagreement')}>
      <p className="disagreement-title">{text('skills.disagreement.title')}</p>
      <ul className="disagreement-sides">
        {assessments.map((act) => (
          <li key={act.id}>
            <p>
              <bdi>{act.who}</bdi>
            </p>
            <LevelSteps level={act.level} />
            {act.outcome === null ? null : <p>{text(`skills.outcome.${act.outcome}`)}</p>}
            {act.note === '' ? null : (
              <p className="evidence-note" dir="auto">
                {act.note}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Button variant="secondary" onPress={onResolve}>
        {text('skills.act.resolve.do')}
      </Button>
    </section>
  );
}
