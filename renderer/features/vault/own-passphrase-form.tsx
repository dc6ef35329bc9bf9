import { useState } from 'react';
import type { ReactNode } from 'react';
import { useVaultStatus } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Form } from './form.tsx';
import { useRefusedField } from './use-refused-field.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import { WaitNotice } from './wait-notice.tsx';

interface OwnPassphraseFormProps {
  readonly children?: ReactNode;
  readonly submit: string;
  readonly tone?: 'primary' | 'danger';
  readonly isPending: boolean;
  /** Why the last attempt was refused. */
  readonly error: Error | null;
  readonly onCancel: () => void;
  readonly onSubmit: (passphrase: string) => void;
}

/** Asks for her passphrase once more before something that changes the keys. */
export function OwnPassphraseForm(props: OwnPassphraseFormProps) {
  const { children, submit, tone = 'primary', isPending, error, onCancel, onSubmit } = props;
  const text = useText();
  const refusalText = useRefusalText();
  const field = useRefusedField(error);
  const { data: status } = useVaultStatus();
  const seconds = useSecondsUntil(status?.retryAt ?? null);
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setChecked(true);
        if (passphrase !== '' && seconds === 0) onSubmit(passphrase);
      }}
      actions={
        <>
          <Button onPress={onCancel}>{text('ui.dialog.cancel')}</Button>
          <Button variant={tone} type="submit" isPending={isPending} isDisabled={seconds > 0}>
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
        ref={field}
        autoFocus
        error={isChecked && passphrase === '' ? text('vault.unlock.missing') : undefined}
        onChange={setPassphrase}
      />
      {error === null ? null : (
        <Banner tone="danger" role="alert">
          {refusalText(error)}
        </Banner>
      )}
      <WaitNotice seconds={seconds} />
    </Form>
  );
}
