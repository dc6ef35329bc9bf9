import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { LEVELS } from '../../../shared/skills/ladder.ts';
import type { Level } from '../../../shared/skills/ladder.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Picture } from '../../ui/picture.tsx';

/** One drawing for each level, from watching to showing others. */
const PICTURES = {
  1: 'woman-learns',
  2: 'two-people-work',
  3: 'woman-alone',
  4: 'puzzle-piece',
  5: 'woman-shows',
} as const satisfies Record<Level, string>;

/** The one ladder of levels, in pictures and words. */
export function LevelPicker(props: {
  readonly value: number | null;
  readonly onChange: (level: number | null) => void;
}) {
  const { value, onChange } = props;
  const text = useText();
  return (
    <div className="ladder-picker">
      <RadioGroup
        className="ladder-steps"
        aria-label={text('skills.level.title')}
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(level) => onChange(Number(level))}
      >
        {LEVELS.map((level) => (
          <RadioField key={level} value={String(level)} className="ladder-field">
            <RadioButton
              className="ladder-step"
              data-reached={value !== null && level <= value ? '' : undefined}
            >
              <Picture id={PICTURES[level]} size="small" />
              <span className="ladder-number">{level}</span>
              <span className="ladder-words">{text(`labels.skillLevel.${level}.long`)}</span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      {value === null ? null : (
        <Button variant="quiet" onPress={() => onChange(null)}>
          {text('ui.scale.clear')}
        </Button>
      )}
    </div>
  );
}
