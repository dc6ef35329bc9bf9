import { useMemo } from 'react';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { SPOKEN_LANGUAGES } from '../../../../shared/i18n/spoken-languages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import type { Names } from '../names/names.ts';
import { useNames } from '../names/use-names.ts';
import type { LongChoice } from './choice-list.tsx';
import type { ItemProps } from './item-props.ts';
import { HerLanguageSteps } from './language-steps.tsx';
import { LevelRows } from './level-rows.tsx';
import type { SpokenLanguage } from './level-words.ts';
import './language-item.css';

const NOT_ASKED = {
  motherTongue: false,
  listening: null,
  reading: null,
  spokenInteraction: null,
  spokenProduction: null,
  writing: null,
} as const satisfies Partial<SpokenLanguage>;

/** A language that she speaks: which one, whether it is her first, and how far she comes with it in five skills. */
export function LanguageItem({ value, onAnswer, onClear, side, labelId }: ItemProps<'language'>) {
  const names = useNames(side.language);
  const isHers = side.who === 'hers';
  const languages = useMemo(
    () => (names ? (isHers ? byEndonym(names) : byName(names)) : []),
    [names, isHers],
  );
  const choose = (language: string | undefined) => {
    if (language === undefined) onClear();
    else onAnswer({ ...NOT_ASKED, ...value, language });
  };
  if (!names) return null;
  if (isHers) {
    return <HerLanguageSteps {...{ side, labelId, languages, value, choose, onAnswer }} />;
  }
  return (
    <div role="group" aria-labelledby={labelId} className="spoken-language">
      <ComboBox
        label={side.word('language.which')}
        items={languages}
        value={value?.language ?? null}
        onChange={(language) => choose(language ?? undefined)}
      />
      {value === undefined ? null : (
        <>
          <Checkbox
            label={side.word('language.motherTongue')}
            value={value.motherTongue}
            onChange={(motherTongue) => onAnswer({ ...value, motherTongue })}
          />
          {value.motherTongue ? null : <LevelRows {...{ side, value, onAnswer }} />}
        </>
      )}
    </div>
  );
}

/** All languages by name, for the counsellor; each is found by what it calls itself, too. */
function byName(names: Names): readonly LongChoice[] {
  const choices = SPOKEN_LANGUAGES.map((id): LongChoice => {
    const both = [...new Set([names.languageName(id), names.endonym(id) ?? names.languageName(id)])];
    return { id, label: both.join(' · '), names: both };
  });
  return choices.sort((one, other) => names.compare(one.label, other.label));
}

/** As each language calls itself, with its name below; those that most of the women speak first. */
function byEndonym(names: Names): readonly LongChoice[] {
  const choices = SPOKEN_LANGUAGES.map((id): LongChoice => {
    const name = names.languageName(id);
    const endonym = names.endonym(id);
    if (endonym === undefined || endonym === name) return { id, label: name, names: [name] };
    return { id, label: endonym, note: name, lang: id, names: [endonym, name] };
  });
  const registered = choices.slice(0, LANGUAGES.length);
  const others = choices.slice(LANGUAGES.length);
  return [
    ...registered,
    ...others.sort((one, other) => names.compare(one.note ?? one.label, other.note ?? other.label)),
  ];
}
