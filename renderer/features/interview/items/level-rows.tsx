// The counsellor's half of the levels: one row of steps a skill, and below it what the step means.
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { CEFR_SKILLS } from '../../../../shared/domain/codes.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Side } from '../side.ts';
import { LEVELS, levelOf, levelWords } from './level-words.ts';
import type { Level, Skill, SpokenLanguage } from './level-words.ts';
import { useDigitKeys } from './use-digit-keys.ts';

/** What stands on a step; the sentence below says what it means. */
const SHOWN: Partial<Record<Level, string>> = { none: '0', preA1: 'pre-A1' };

interface LevelRowsProps {
  readonly side: Side;
  readonly value: SpokenLanguage;
  readonly onAnswer: (value: SpokenLanguage) => void;
}

export function LevelRows({ side, value, onAnswer }: LevelRowsProps) {
  return (
    <div className="level-rows">
      {CEFR_SKILLS.map((skill) => (
        <LevelRow
          key={skill}
          {...{ side, skill }}
          level={value[skill]}
          onChange={(level) => onAnswer({ ...value, [skill]: level })}
        />
      ))}
    </div>
  );
}

interface LevelRowProps {
  readonly side: Side;
  readonly skill: Skill;
  readonly level: Level | null;
  /** Null where the choice was taken back. */
  readonly onChange: (level: Level | null) => void;
}

function LevelRow({ side, skill, level, onChange }: LevelRowProps) {
  const sentenceId = useId();
  const [pointed, setPointed] = useState<Level | null>(null);
  const told = pointed ?? level;
  return (
    <div
      className="level-row"
      onKeyDownCapture={useDigitKeys(LEVELS.length, (index) => onChange(LEVELS[index] ?? null))}
    >
      <RadioGroup
        aria-label={side.word(`language.${skill}`)}
        aria-describedby={sentenceId}
        orientation="horizontal"
        className="level-choice"
        value={level}
        onChange={(key) => onChange(levelOf(key))}
      >
        <span className="level-skill">{side.word(`language.${skill}`)}</span>
        <div className="level-steps">
          {LEVELS.map((step) => (
            <RadioField key={step} value={step} aria-label={levelWords(side, skill, step)}>
              <RadioButton
                className="level-step"
                onHoverChange={(isHovered) => setPointed(isHovered ? step : null)}
              >
                {SHOWN[step] ?? step}
              </RadioButton>
            </RadioField>
          ))}
        </div>
        {level === null ? null : (
          <IconButton
            label={side.word('remove')}
            icon={<X />}
            onPress={() => {
              onChange(null);
            }}
          />
        )}
      </RadioGroup>
      <p id={sentenceId} className="level-sentence" data-pointed={pointed !== null}>
        {told === null ? '' : levelWords(side, skill, told)}
      </p>
    </div>
  );
}
