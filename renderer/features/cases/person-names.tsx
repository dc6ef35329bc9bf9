import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import type { PersonFormProps } from './person-section.tsx';
import './forms.css';

export function PersonNames({ of }: PersonFormProps) {
  const text = useText();
  return (
    <FormGroup title={text('cases.person.names')}>
      <div className="form-pair">
        <Field of={of} name="preferredName">
          {(bound) => <TextField {...bound} label={text('cases.person.preferredName')} />}
        </Field>
        <Field of={of} name="nameInOwnScript">
          {(bound) => (
            <TextField
              {...bound}
              label={text('cases.person.nameInOwnScript')}
              description={text('cases.person.nameInOwnScriptHint')}
              dir="auto"
            />
          )}
        </Field>
        <Field of={of} name="givenName">
          {(bound) => <TextField {...bound} label={text('cases.person.givenName')} />}
        </Field>
        <Field of={of} name="familyName">
          {(bound) => <TextField {...bound} label={text('cases.person.familyName')} />}
        </Field>
      </div>
      <Field of={of} name="headline">
        {(bound) => (
          <TextField
            {...bound}
            label={text('cases.person.headline')}
            description={text('cases.person.headlineHint')}
          />
        )}
      </Field>
    </FormGroup>
  );
}
