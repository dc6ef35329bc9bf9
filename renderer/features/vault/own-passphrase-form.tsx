import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Form } from './form.tsx';

interface OwnPassphraseFormProps {
  readonly children?: ReactNode;
  readonly submit: string;
  readonly tone?: 'primary' | 'danger';
  readonly isPending: boolean;
  readonly refusal: string | undefined;
  readonly onCancel: () => void;
  readonly onSubmit: (passphrase: string) => void;
}

/** Asks for her passphrase once more before something that changes the keys. */
export function OwnPassphraseForm(props: OwnPassphraseFormProps) {
  const { children, submit, tone = 'primary', isPending, refusal, onCancel, onSubmit } = props;
  const text = useText();
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setChecked(true);
        if (passphrase !== '') onSubmit(passphrase);
      }}
      actions={
        <>
          <Button variant="quiet" onPress={onCancel}>
            {text('ui.dialog.cancel')}
          </Button>
          <Button variant={tone} type="submit" isPending={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      {children}
      <TextField
        label={text('vault.recovery.passphrase')}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        autoFocus
        error={isChecked && passphrase === '' ? text('vault.unlock.missing') : undefined}
        onChange={setPassphrase}
      />
      {refusal === undefined ? null : (
        <Banner tone="danger" role="alert">
          {refusal}
        </Banner>
      )}
    </Form>
  );
}
