import { Trash2 } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { CEFR_LEVELS, CEFR_SKILLS } from '../../../shared/domain/codes.ts';
import type { LanguageSkill } from '../../../shared/domain/language-skill.ts';
import { languageSkillSchema } from '../../../shared/domain/language-skill.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Entry } from './entry-list.tsx';
import { Field } from './field.tsx';
import { useRecordForm } from './use-autosave.ts';
import { useSaveEntry } from './use-case-changes.ts';
import './languages.css';

const NOT_ASKED = 'notAsked';

/** One language: mother tongue or a level for each skill, from before A1 to C2. */
export function LanguageRow(props: {
  readonly caseId: string;
  readonly entry: Entry<LanguageSkill>;
  readonly name: string;
  readonly onRemove: (name: string) => void;
}) {
  const { caseId, entry, name, onRemove } = props;
  const text = useText();
  const save = useSaveEntry({ caseId, kind: 'language', id: entry.id });
  const of = useRecordForm({
    record: `${caseId}/language/${entry.id}`,
    schema: languageSkillSchema,
    initial: entry.value,
    save: (fields) => save({ kind: 'language', fields }),
  });
  const motherTongue = useWatch({ control: of.form.control, name: 'motherTongue' });
  const levels = [
    { id: NOT_ASKED, label: text('cases.notAsked') },
    ...CEFR_LEVELS.map((id) => ({
      id,
      label: id === 'preA1' ? text('cases.languages.preA1') : id,
      description: text(`labels.cefr.${id}`),
    })),
  ];
  return (
    <div role="row" className="language-row" data-entry={entry.id}>
      <div role="rowheader" className="language">
        <span className="language-name">{name}</span>
        <Field of={of} name="motherTongue">
          {(bound) => <Checkbox {...bound} label={text('labels.motherTongue')} />}
        </Field>
      </div>
      {CEFR_SKILLS.map((skill) => (
        <div
          role="cell"
          key={skill}
          className="language-cell"
          data-skill={text(`labels.cefrSkill.${skill}`)}
          data-blank={motherTongue}
        >
          {!motherTongue && (
            <Field of={of} name={skill}>
              {({ value, onChange, ...bound }) => (
                <Select
                  {...bound}
                  label={`${name}: ${text(`labels.cefrSkill.${skill}`)}`}
                  isLabelHidden
                  items={levels}
                  value={value}
                  placeholder="–"
                  onChange={(id) => {
                    onChange(CEFR_LEVELS.find((level) => level === id) ?? null);
                  }}
                />
              )}
            </Field>
          )}
        </div>
      ))}
      <div role="cell">
        <IconButton
          label={text('cases.entry.remove', { title: name })}
          icon={<Trash2 />}
          onPress={() => {
            onRemove(name);
          }}
        />
      </div>
    </div>
  );
}
