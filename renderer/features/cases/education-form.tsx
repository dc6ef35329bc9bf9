import type { Education } from '../../../shared/domain/education.ts';
import { COMPLETION, DOCUMENT_STATES, educationSchema } from '../../../shared/domain/education.ts';
import { useText } from '../../i18n/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PartialDateField } from '../../ui/partial-date-field.tsx';
import type { Entry } from './entry-list.tsx';
import { Field } from './field.tsx';
import { useCountries } from './option-lists.ts';
import { useRecordForm } from './use-autosave.ts';
import { useSaveEntry } from './use-case-changes.ts';
import './forms.css';

const ISCED_LEVELS = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const;
const NOT_ASKED = 'notAsked';

/** The fields of one school, course or training. */
export function EducationForm({
  caseId,
  entry,
}: {
  readonly caseId: string;
  readonly entry: Entry<Education>;
}) {
  const text = useText();
  const countries = useCountries();
  const save = useSaveEntry({ caseId, kind: 'education', id: entry.id });
  const of = useRecordForm({
    record: `${caseId}/education/${entry.id}`,
    schema: educationSchema,
    initial: entry.value,
    save: (fields) => save({ kind: 'education', fields }),
  });
  const levels = [
    { id: NOT_ASKED, label: text('cases.notAsked') },
    ...ISCED_LEVELS.map((id) => ({ id, label: text(`labels.isced.${id}`) })),
  ];
  return (
    <div className="form">
      <div className="form-pair">
        <Field of={of} name="title">
          {(bound) => <TextField {...bound} label={text('cases.education.title')} />}
        </Field>
        <Field of={of} name="isced">
          {({ value, onChange, ...bound }) => (
            <Select
              {...bound}
              label={text('cases.education.level')}
              items={levels}
              value={value === null ? NOT_ASKED : String(value)}
              onChange={(id) => {
                onChange(id === NOT_ASKED ? null : Number(id));
              }}
            />
          )}
        </Field>
        <Field of={of} name="institution">
          {(bound) => <TextField {...bound} label={text('cases.education.institution')} />}
        </Field>
        <Field of={of} name="place">
          {(bound) => <TextField {...bound} label={text('cases.education.place')} />}
        </Field>
        <Field of={of} name="country">
          {(bound) => <ComboBox {...bound} label={text('cases.education.country')} items={countries} />}
        </Field>
      </div>
      <div className="form-period">
        <Field of={of} name="start">
          {(bound) => <PartialDateField {...bound} label={text('cases.education.start')} />}
        </Field>
        <Field of={of} name="end">
          {(bound) => <PartialDateField {...bound} label={text('cases.education.end')} />}
        </Field>
      </div>
      <div className="form-pair">
        <Field of={of} name="completed">
          {(bound) => (
            <Select
              {...bound}
              label={text('cases.education.completed')}
              items={COMPLETION.map((id) => ({ id, label: text(`labels.completion.${id}`) }))}
            />
          )}
        </Field>
        <Field of={of} name="documentState">
          {(bound) => (
            <Select
              {...bound}
              label={text('cases.education.document')}
              items={DOCUMENT_STATES.map((id) => ({ id, label: text(`labels.documentState.${id}`) }))}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
