import { LockKeyholeOpen } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useVaultChange, useVaultStatus } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Problem } from './closed-step.tsx';
import { CounsellorChoice } from './counsellor-choice.tsx';
import { WayIn } from './way-in.tsx';
import { Form } from './form.tsx';
import { useRefusedField } from './use-refused-field.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import { WaitNotice } from './wait-notice.tsx';

interface UnlockStepProps {
  readonly notice: ReactNode;
  readonly foot: ReactNode;
  /** The passphrase is right, but the vault opens to nobody. */
  readonly onProblem: (problem: Problem) => void;
}

/** Who is at work, and her passphrase. */
export function UnlockStep({ notice, foot, onProblem }: UnlockStepProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const { data: status } = useVaultStatus();
  const counsellors = status?.counsellors ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  const unlock = useVaultChange((vault) => vault.unlock);
  const field = useRefusedField(unlock.error);
  const seconds = useSecondsUntil(status?.retryAt ?? null);
  const counsellor = counsellors.find(({ id }) => id === chosen) ?? counsellors[0];
  const submit = () => {
    setChecked(true);
    if (!counsellor || passphrase === '' || seconds > 0) return;
    unlock.mutate(
      { counsellorId: counsellor.id, passphrase },
      {
        onError: (error) => {
          const problem = problemOf(error);
          if (problem) onProblem(problem);
        },
        onSettled: () => setPassphrase(''),
      },
    );
    setChecked(false);
  };
  const [only, second] = counsellors;
  return (
    <WayIn
      title={text('vault.unlock.title')}
      lead={only && !second ? text('vault.unlock.greeting', { name: only.name }) : undefined}
      foot={foot}
    >
      {notice}
      <Form
        onSubmit={submit}
        actions={
          <Button
            variant="primary"
            type="submit"
            icon={<LockKeyholeOpen />}
            isPending={unlock.isPending}
            isDisabled={seconds > 0}
          >
            {text(unlock.isPending ? 'vault.unlock.working' : 'vault.unlock.submit')}
          </Button>
        }
      >
        {second ? (
          <CounsellorChoice counsellors={counsellors} value={counsellor?.id ?? null} onChange={setChosen} />
        ) : null}
        <TextField
          label={text('vault.passphrase.field')}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          autoFocus
          ref={field}
          error={isChecked && passphrase === '' ? text('vault.unlock.missing') : undefined}
          onChange={setPassphrase}
        />
        {unlock.error === null ? null : (
          <Banner tone="danger" role="alert">
            {refusalText(unlock.error)}
          </Banner>
        )}
        <WaitNotice seconds={seconds} />
      </Form>
    </WayIn>
  );
}

function problemOf(error: Error): Problem | undefined {
  const code = error instanceof Refusal ? error.code : undefined;
  return code === 'VAULT_DAMAGED' || code === 'VAULT_NEWER' ? code : undefined;
}
