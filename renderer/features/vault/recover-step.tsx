import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useVaultChange, useVaultStatus } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CounsellorChoice } from './counsellor-choice.tsx';
import { WayIn } from './way-in.tsx';
import { Form } from './form.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import { WaitNotice } from './wait-notice.tsx';

/** Opens the vault with the printed code and sets a new passphrase. */
export function RecoverStep({ onBack }: { readonly onBack: () => void }) {
  const text = useText();
  const refusalText = useRefusalText();
  const { data: status } = useVaultStatus();
  const counsellors = status?.counsellors ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const [isChecked, setChecked] = useState(false);
  const recover = useVaultChange((vault) => vault.unlockByRecoveryCode);
  const seconds = useSecondsUntil(status?.retryAt ?? null);
  const refusal = recover.error === null ? undefined : refusalText(recover.error);
  const isWeak = recover.error instanceof Refusal && recover.error.code === 'WEAK_PASSPHRASE';
  const passphrase = useNewPassphrase(isWeak ? refusal : undefined);
  const counsellor = counsellors.find(({ id }) => id === chosen) ?? counsellors[0];
  const submit = () => {
    setChecked(true);
    const taken = passphrase.take();
    if (!counsellor || code.trim() === '' || taken === null || seconds > 0) return;
    recover.mutate({ recoveryCode: code, counsellorId: counsellor.id, passphrase: taken });
  };
  return (
    <WayIn title={text('vault.recover.title')} lead={text('vault.recover.lead')}>
      <Form
        onSubmit={submit}
        actions={
          <>
            <Button onPress={onBack}>{text('vault.unlock.usePassphrase')}</Button>
            <Button variant="primary" type="submit" isPending={recover.isPending} isDisabled={seconds > 0}>
              {text('vault.recover.submit')}
            </Button>
          </>
        }
      >
        {counsellors.length > 1 ? (
          <CounsellorChoice counsellors={counsellors} value={counsellor?.id ?? null} onChange={setChosen} />
        ) : null}
        <TextField
          label={text('vault.recover.code')}
          description={text('vault.recover.codeHint')}
          value={code}
          dir="ltr"
          autoFocus
          maxLength={200}
          error={isChecked && code.trim() === '' ? text('vault.recover.codeMissing') : undefined}
          onChange={setCode}
        />
        <NewPassphraseFields passphrase={passphrase} known={counsellor ? [counsellor.name] : []} />
        {refusal === undefined || isWeak ? null : (
          <Banner tone="danger" role="alert">
            {refusal}
          </Banner>
        )}
        <WaitNotice seconds={seconds} />
      </Form>
    </WayIn>
  );
}
