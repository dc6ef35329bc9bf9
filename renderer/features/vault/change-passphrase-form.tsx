import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useVaultChange, useVaultStatus } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Form } from './form.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useRefusedField } from './use-refused-field.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import { WaitNotice } from './wait-notice.tsx';

interface ChangePassphraseFormProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** The present passphrase, then the new one. */
export function ChangePassphraseForm({ name, onCancel, onDone }: ChangePassphraseFormProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const [current, setCurrent] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useVaultChange((vault) => vault.changePassphrase);
  const field = useRefusedField(change.error);
  const { data: status } = useVaultStatus();
  const seconds = useSecondsUntil(status?.retryAt ?? null);
  const refusal = change.error === null ? undefined : refusalText(change.error);
  const isWeak = change.error instanceof Refusal && change.error.code === 'WEAK_PASSPHRASE';
  const passphrase = useNewPassphrase(isWeak ? refusal : undefined);
  const submit = () => {
    setChecked(true);
    const next = passphrase.take();
    if (current === '' || next === null || seconds > 0) return;
    change.mutate({ current, next }, { onSuccess: onDone });
  };
  return (
    <Form
      onSubmit={submit}
      actions={
        <>
          <Button onPress={onCancel}>{text('ui.dialog.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={change.isPending} isDisabled={seconds > 0}>
            {text('vault.change.submit')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('vault.change.current')}
        type="password"
        autoComplete="current-password"
        value={current}
        ref={field}
        autoFocus
        error={isChecked && current === '' ? text('vault.unlock.missing') : undefined}
        onChange={setCurrent}
      />
      <NewPassphraseFields passphrase={passphrase} known={[name]} />
      {refusal === undefined || isWeak ? null : (
        <Banner tone="danger" role="alert">
          {refusal}
        </Banner>
      )}
      <WaitNotice seconds={seconds} />
    </Form>
  );
}
