import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { LEVELS } from '../../../shared/skills/ladder.ts';
import { useText } from '../../i18n/use-text.ts';

/** Her level as five small stairs in a line, with its words beside: asked right where a skill was accepted. */
export function LevelChoice(props: {
  readonly value: number | null;
  readonly name: string;
  readonly onChange: (level: number) => void;
}) {
  const { value, name, onChange } = props;
  const text = useText();
  const known = LEVELS.find((level) => level === value);
  return (
    <div className="level-stairs">
      <RadioGroup
        className="level-stairs-steps"
        aria-label={text('suggestions.level', { name })}
        orientation="horizontal"
        value={known === undefined ? null : String(known)}
        onChange={(level) => onChange(Number(level))}
      >
        {LEVELS.map((level) => (
          <RadioField key={level} value={String(level)}>
            <RadioButton
              className="level-stairs-step"
              data-reached={known !== undefined && level <= known ? '' : undefined}
            >
              <span className="level-stairs-bar" data-level={level} aria-hidden="true" />
              <span className="level-stairs-number" aria-hidden="true">
                {level}
              </span>
              <span className="visually-hidden">
                {text('cases.skills.levelSummary', {
                  level,
                  words: text(`labels.skillLevel.${level}.short`),
                })}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <span className="suggestions-note" aria-hidden="true">
        {known === undefined ? text('suggestions.levelAsked') : text(`labels.skillLevel.${known}.short`)}
      </span>
    </div>
  );
}
