import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useVaultChange } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Form } from './form.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

interface AddCounsellorFormProps {
  readonly onCancel: () => void;
  readonly onAdded: (name: string) => void;
}

/** Another counsellor's name and passphrase, which she types herself. */
export function AddCounsellorForm({ onCancel, onAdded }: AddCounsellorFormProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const add = useVaultChange((vault) => vault.addCounsellor);
  const code = add.error instanceof Refusal ? add.error.code : undefined;
  const refusal = add.error === null ? undefined : refusalText(add.error);
  const passphrase = useNewPassphrase(code === 'WEAK_PASSPHRASE' ? refusal : undefined);
  const isBesideField = code === 'WEAK_PASSPHRASE' || code === 'NAME_TAKEN';
  const unnamed = isChecked && name.trim() === '' ? text('vault.counsellors.nameMissing') : undefined;
  const submit = () => {
    setChecked(true);
    const taken = passphrase.take();
    const chosenName = name.trim();
    if (chosenName === '' || taken === null) return;
    add.mutate({ name: chosenName, passphrase: taken }, { onSuccess: () => onAdded(chosenName) });
  };
  return (
    <Form
      onSubmit={submit}
      actions={
        <>
          <Button onPress={onCancel}>{text('ui.dialog.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={add.isPending}>
            {text('vault.counsellors.add')}
          </Button>
        </>
      }
    >
      <p>{text('vault.counsellors.addText')}</p>
      <TextField
        label={text('vault.counsellors.name')}
        value={name}
        maxLength={300}
        autoFocus
        error={unnamed ?? (code === 'NAME_TAKEN' ? refusal : undefined)}
        onChange={setName}
      />
      <NewPassphraseFields passphrase={passphrase} known={[name]} />
      {refusal === undefined || isBesideField ? null : (
        <Banner tone="danger" role="alert">
          {refusal}
        </Banner>
      )}
    </Form>
  );
}
