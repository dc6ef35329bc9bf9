import { SCRIPTS } from '../../../shared/domain/codes.ts';
import { useText } from '../../i18n/use-text.ts';
import { MultiSelect } from '../../ui/multi-select.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import type { PersonFormProps } from './person-section.tsx';
import './forms.css';

const MOST_YEARS = 30;

export function PersonSchool({ of }: PersonFormProps) {
  const text = useText();
  return (
    <FormGroup title={text('cases.person.school')}>
      <div className="form-pair">
        <Field of={of} name="schoolingYears">
          {(bound) => (
            <NumberField
              {...bound}
              label={text('cases.person.schoolingYears')}
              description={text('cases.person.schoolingYearsHint')}
              minimum={0}
              maximum={MOST_YEARS}
            />
          )}
        </Field>
        <Field of={of} name="scriptsRead">
          {(bound) => (
            <MultiSelect
              {...bound}
              label={text('cases.person.scriptsRead')}
              items={SCRIPTS.map((id) => ({ id, label: text(`labels.script.${id}`) }))}
            />
          )}
        </Field>
      </div>
    </FormGroup>
  );
}
