import type { CvOptions } from '../../../shared/contract/documents.contract.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { INTERFACE_LANGUAGES, LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';

interface CvOptionsFormProps {
  readonly options: CvOptions;
  readonly onChange: (options: CvOptions) => void;
  readonly person: Person;
}

/** What the CV shows. Photo, age and nationality are off until she wants them. */
export function CvOptionsForm({ options, onChange, person }: CvOptionsFormProps) {
  const text = useText();
  const languages = INTERFACE_LANGUAGES.map((id) => ({
    id,
    label: LANGUAGES.find(({ tag }) => tag === id)?.endonym ?? id,
    lang: id,
  }));
  const has = {
    photo: person.photoId !== null,
    age: person.birthDate !== null,
    nationality: person.citizenships.length > 0,
  };
  return (
    <div className="cv-options">
      <Select
        label={text('documents.cv.language')}
        description={text('documents.cv.languageHint')}
        items={languages}
        value={options.language}
        onChange={(language) => {
          onChange({ ...options, language });
        }}
      />
      <div
        role="group"
        aria-labelledby="cv-personal"
        aria-describedby="cv-personal-why"
        className="cv-personal"
      >
        <h2 id="cv-personal" className="cv-personal-title">
          {text('documents.cv.personal')}
        </h2>
        <p id="cv-personal-why" className="cv-hint">
          {text('documents.cv.personalHint')}
        </p>
        {(['photo', 'age', 'nationality'] as const).map((part) => (
          <Switch
            key={part}
            label={text(`documents.cv.${part}`)}
            value={options[part] && has[part]}
            isDisabled={!has[part]}
            description={has[part] ? undefined : text(`documents.cv.${part}None`)}
            onChange={(isShown) => {
              onChange({ ...options, [part]: isShown });
            }}
          />
        ))}
      </div>
    </div>
  );
}
