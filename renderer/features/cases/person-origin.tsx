import { useText } from '../../i18n/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { MultiSelect } from '../../ui/multi-select.tsx';
import { PartialDateField } from '../../ui/partial-date-field.tsx';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { useCitizenships, useCountries } from './option-lists.ts';
import type { PersonFormProps } from './person-section.tsx';
import './forms.css';

export function PersonOrigin({ of }: PersonFormProps) {
  const text = useText();
  const countries = useCountries();
  const citizenships = useCitizenships();
  return (
    <FormGroup title={text('cases.person.origin')}>
      <Field of={of} name="birthDate">
        {(bound) => (
          <PartialDateField
            {...bound}
            label={text('cases.person.birthDate')}
            description={text('cases.person.birthDateHint')}
          />
        )}
      </Field>
      <div className="form-pair">
        <Field of={of} name="countryOfBirth">
          {(bound) => <ComboBox {...bound} label={text('cases.person.countryOfBirth')} items={countries} />}
        </Field>
        <Field of={of} name="citizenships">
          {(bound) => (
            <MultiSelect {...bound} label={text('cases.person.citizenships')} items={citizenships} />
          )}
        </Field>
      </div>
    </FormGroup>
  );
}
