import { useWatch } from 'react-hook-form';
import type { Experience } from '../../../shared/domain/experience.ts';
import { EXPERIENCE_KINDS, experienceSchema } from '../../../shared/domain/experience.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PartialDateField } from '../../ui/partial-date-field.tsx';
import type { Entry } from './entry-list.tsx';
import { Field } from './field.tsx';
import { useCountries } from './option-lists.ts';
import { TaskList } from './task-list.tsx';
import { useRecordForm } from './use-autosave.ts';
import { useSaveEntry } from './use-case-changes.ts';
import './forms.css';

/** The fields of one experience. Unpaid care has no employer, so there is no field for one. */
export function ExperienceForm({
  caseId,
  entry,
}: {
  readonly caseId: string;
  readonly entry: Entry<Experience>;
}) {
  const text = useText();
  const countries = useCountries();
  const save = useSaveEntry({ caseId, kind: 'experience', id: entry.id });
  const of = useRecordForm({
    record: `${caseId}/experience/${entry.id}`,
    schema: experienceSchema,
    initial: entry.value,
    save: (fields) => save({ kind: 'experience', fields: withoutBlankTasks(fields) }),
  });
  const [kind, start, end, ongoing] = useWatch({
    control: of.form.control,
    name: ['kind', 'start', 'end', 'ongoing'],
  });
  const isReversed = start !== null && end !== null && !ongoing && end < start.slice(0, end.length);
  return (
    <div className="form">
      <div className="form-pair">
        <Field of={of} name="title">
          {(bound) => (
            <TextField
              {...bound}
              label={text('cases.experiences.title')}
              description={text('cases.experiences.titleHint')}
            />
          )}
        </Field>
        <Field of={of} name="kind">
          {(bound) => (
            <Select
              {...bound}
              label={text('cases.experiences.kind')}
              items={EXPERIENCE_KINDS.map((id) => ({ id, label: text(`labels.experienceKind.${id}`) }))}
            />
          )}
        </Field>
      </div>
      <Field of={of} name="tasks">
        {(bound) => <TaskList {...bound} />}
      </Field>
      <div className="form-pair">
        {kind !== 'unpaidCare' && (
          <Field of={of} name="organisation">
            {(bound) => <TextField {...bound} label={text(`cases.experiences.organisation.${kind}`)} />}
          </Field>
        )}
        <Field of={of} name="place">
          {(bound) => <TextField {...bound} label={text('cases.experiences.place')} />}
        </Field>
        <Field of={of} name="country">
          {(bound) => <ComboBox {...bound} label={text('cases.experiences.country')} items={countries} />}
        </Field>
      </div>
      <div className="form-period">
        <Field of={of} name="start">
          {(bound) => <PartialDateField {...bound} label={text('cases.experiences.start')} />}
        </Field>
        {!ongoing && (
          <Field of={of} name="end">
            {(bound) => (
              <PartialDateField
                {...bound}
                label={text('cases.experiences.end')}
                {...(isReversed ? { error: text('cases.experiences.endBeforeStart') } : {})}
              />
            )}
          </Field>
        )}
        <Field of={of} name="ongoing">
          {(bound) => <Checkbox {...bound} label={text('cases.experiences.ongoing')} />}
        </Field>
        <Field of={of} name="years">
          {(bound) => (
            <NumberField
              {...bound}
              label={text('cases.experiences.years')}
              description={text('cases.experiences.yearsHint')}
              minimum={0}
              maximum={80}
              step={0.5}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

/** The line that waits for the next task is not a task yet. */
function withoutBlankTasks(fields: Partial<Experience>): Partial<Experience> {
  const { tasks } = fields;
  return tasks ? { ...fields, tasks: tasks.filter((task) => task.trim() !== '') } : fields;
}
