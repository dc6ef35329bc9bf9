// Her half of a language: which one, is it her first, and then one skill after the other in plain sentences.
import { ArrowRight, Check, Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button,
  RadioButton,
  RadioField,
  RadioGroup,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  ToggleButton,
} from 'react-aria-components';
import { CEFR_SKILLS } from '../../../../shared/domain/codes.ts';
import { defined } from '../../../ui/defined.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { ChoiceList } from './choice-list.tsx';
import type { LongChoice } from './choice-list.tsx';
import { LEVELS, levelOf, levelWords } from './level-words.ts';
import type { Skill, SpokenLanguage } from './level-words.ts';
import { useDigitKeys } from './use-digit-keys.ts';

interface LanguageStepsProps {
  readonly side: Side;
  readonly labelId: string;
  readonly languages: readonly LongChoice[];
  readonly value: SpokenLanguage | undefined;
  readonly choose: (language: string | undefined) => void;
  readonly onAnswer: (value: SpokenLanguage) => void;
}

const PICTURES: Readonly<Record<Skill, string>> = {
  listening: 'ear',
  reading: 'book-open',
  spokenInteraction: 'two-speech-bubbles',
  spokenProduction: 'telling-woman',
  writing: 'writing-hand',
};

export function HerLanguageSteps(props: LanguageStepsProps) {
  const { side, labelId, languages, value, choose, onAnswer } = props;
  const [isChoosing, setChoosing] = useState(false);
  if (value === undefined || isChoosing) {
    return (
      <ChoiceList
        {...{ side, labelId }}
        choices={languages}
        chosen={value ? [value.language] : []}
        most={1}
        onChange={([language]) => {
          setChoosing(false);
          choose(language);
        }}
      />
    );
  }
  const known = languages.find(({ id }) => id === value.language);
  return (
    <div role="group" aria-labelledby={labelId} className="spoken-language">
      <div className="her-language-head">
        <Button className="tile" onPress={() => setChoosing(true)}>
          <span className="tile-words her-language-name">
            <span>
              <bdi {...defined({ lang: known?.lang })}>{known?.label ?? value.language}</bdi>
            </span>
            {known?.note === undefined ? null : (
              <span className="tile-note">
                <bdi>{known.note}</bdi>
              </span>
            )}
          </span>
          <Pencil aria-label={side.word('choose')} />
        </Button>
        <ToggleButton
          className="tile"
          isSelected={value.motherTongue}
          onChange={(motherTongue) => onAnswer({ ...value, motherTongue })}
        >
          <span className="tile-box" aria-hidden="true">
            {value.motherTongue ? <Check className="tile-check" /> : null}
          </span>
          <span className="tile-words">{side.word('language.motherTongue')}</span>
        </ToggleButton>
      </div>
      {value.motherTongue ? null : <Skills {...{ side, value, onAnswer }} />}
    </div>
  );
}

type SkillsProps = Pick<LanguageStepsProps, 'side' | 'onAnswer'> & { readonly value: SpokenLanguage };

function Skills({ side, value, onAnswer }: SkillsProps) {
  const tabs = useRef<HTMLDivElement>(null);
  // Focus chooses the tab, so that the keyboard goes on where she looks.
  const open = (skill: Skill) => tabs.current?.querySelector<HTMLElement>(`[data-skill="${skill}"]`)?.focus();
  return (
    <Tabs ref={tabs} keyboardActivation="automatic" className="her-skills">
      <TabList aria-label={side.word('choose')} className="her-skill-list">
        {CEFR_SKILLS.map((skill) => (
          <Tab
            key={skill}
            id={skill}
            data-skill={skill}
            aria-label={side.word(`language.${skill}`)}
            className="her-skill"
          >
            <Picture id={PICTURES[skill]} size="small" />
            <span className="her-skill-told" aria-hidden="true">
              {value[skill] === null ? null : <Check />}
            </span>
          </Tab>
        ))}
      </TabList>
      {CEFR_SKILLS.map((skill, at) => (
        <TabPanel key={skill} id={skill} className="her-skill-panel">
          <Sentences {...{ side, skill, value, onAnswer }} />
          <Following side={side} skill={CEFR_SKILLS[at + 1]} onPress={open} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function Sentences({ side, skill, value, onAnswer }: SkillsProps & { readonly skill: Skill }) {
  const choose = (index: number) => onAnswer({ ...value, [skill]: LEVELS[index] ?? null });
  return (
    <div onKeyDownCapture={useDigitKeys(LEVELS.length, choose)}>
      <RadioGroup
        aria-label={side.word(`language.${skill}`)}
        value={value[skill]}
        className="her-sentences"
        onChange={(key) => onAnswer({ ...value, [skill]: levelOf(key) })}
      >
        <p className="her-skill-words">{side.word(`language.${skill}`)}</p>
        {LEVELS.map((level, steps) => (
          <RadioField key={level} value={level} className="her-sentence">
            <RadioButton className="tile">
              {({ isSelected }) => (
                <>
                  <Steps count={steps} />
                  <span className="tile-words">{levelWords(side, skill, level)}</span>
                  {isSelected ? <Check aria-hidden="true" className="tile-check" /> : null}
                </>
              )}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    </div>
  );
}

/** How far it is, to be counted without reading. */
function Steps({ count }: { readonly count: number }) {
  return (
    <span className="her-steps" aria-hidden="true">
      {LEVELS.slice(1).map((step, at) => (
        <span key={step} data-reached={at < count} />
      ))}
    </span>
  );
}

interface FollowingProps {
  readonly side: Side;
  readonly skill: Skill | undefined;
  readonly onPress: (skill: Skill) => void;
}

/** The way to the skill that comes after this one. */
function Following({ side, skill, onPress }: FollowingProps) {
  if (skill === undefined) return null;
  return (
    <Button className="tile her-following" onPress={() => onPress(skill)}>
      <Picture id={PICTURES[skill]} size="small" />
      <span className="tile-words">{side.word(`language.${skill}`)}</span>
      <ArrowRight aria-hidden="true" className="points-on" />
    </Button>
  );
}
