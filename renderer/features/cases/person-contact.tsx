import { SAFE_TO_CALL } from '../../../shared/domain/person.ts';
import { useText } from '../../i18n/use-text.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import type { PersonFormProps } from './person-section.tsx';
import './forms.css';

/** Whether it is safe to call comes before the number, so that nobody dials without having read it. */
export function PersonContact({ of }: PersonFormProps) {
  const text = useText();
  return (
    <FormGroup title={text('cases.person.contact')}>
      <div className="form-safety">
        <Field of={of} name="safeToCall">
          {(bound) => (
            <RadioGroup
              {...bound}
              orientation="horizontal"
              label={text('cases.person.safeToCall')}
              items={SAFE_TO_CALL.map((id) => ({ id, label: text(`labels.safeToCall.${id}`) }))}
            />
          )}
        </Field>
        <Field of={of} name="safeToCallNote">
          {(bound) => (
            <TextArea
              {...bound}
              label={text('cases.person.safeToCallNote')}
              description={text('cases.person.safeToCallNoteHint')}
            />
          )}
        </Field>
      </div>
      <div className="form-pair">
        <Field of={of} name="phone">
          {(bound) => <TextField {...bound} label={text('cases.person.phone')} type="tel" dir="ltr" />}
        </Field>
        <Field of={of} name="email">
          {(bound) => <TextField {...bound} label={text('cases.person.email')} type="email" dir="ltr" />}
        </Field>
        <Field of={of} name="address">
          {(bound) => <TextField {...bound} label={text('cases.person.address')} />}
        </Field>
        <Field of={of} name="city">
          {(bound) => <TextField {...bound} label={text('cases.person.city')} />}
        </Field>
      </div>
    </FormGroup>
  );
}
