import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useVaultChange } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { WayIn } from './way-in.tsx';
import { Form } from './form.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

interface CreateStepProps {
  readonly onBack: () => void;
  readonly onCreated: (recoveryCode: string) => void;
}

/** Her name and her passphrase make the vault. */
export function CreateStep({ onBack, onCreated }: CreateStepProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const create = useVaultChange((vault) => vault.create);
  const refusal = create.error === null ? undefined : refusalText(create.error);
  const isWeak = create.error instanceof Refusal && create.error.code === 'WEAK_PASSPHRASE';
  const passphrase = useNewPassphrase(isWeak ? refusal : undefined);
  const isUnnamed = name.trim() === '';
  const submit = () => {
    setChecked(true);
    const taken = passphrase.take();
    if (isUnnamed || taken === null) return;
    create.mutate(
      { counsellorName: name.trim(), passphrase: taken },
      { onSuccess: ({ recoveryCode }) => onCreated(recoveryCode) },
    );
  };
  return (
    <WayIn
      step={text('vault.step', { step: 1, steps: 3 })}
      title={text('vault.create.title')}
      lead={text('vault.create.lead')}
    >
      <Form
        onSubmit={submit}
        actions={
          <>
            <Button onPress={onBack} isDisabled={create.isPending}>
              {text('vault.back')}
            </Button>
            <Button variant="primary" type="submit" isPending={create.isPending}>
              {text('vault.create.submit')}
            </Button>
          </>
        }
      >
        <TextField
          label={text('vault.create.name')}
          description={text('vault.create.nameHint')}
          value={name}
          maxLength={300}
          autoFocus
          error={isChecked && isUnnamed ? text('vault.create.nameMissing') : undefined}
          onChange={setName}
        />
        <NewPassphraseFields passphrase={passphrase} known={[name]} />
        {create.isPending ? <Progress label={text('vault.create.working')} /> : null}
        {refusal === undefined || isWeak ? null : (
          <Banner tone="danger" role="alert">
            {refusal}
          </Banner>
        )}
      </Form>
    </WayIn>
  );
}
