import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useVaultChange, useVaultStatus } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { WayIn } from './way-in.tsx';
import { FolderField } from './folder-field.tsx';
import { Form } from './form.tsx';
import { useRefusedField } from './use-refused-field.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import { WaitNotice } from './wait-notice.tsx';

/** What a restore brought back. */
export interface Restored {
  readonly cases: number;
  readonly keptAside: string | null;
}

interface RestoreStepProps {
  readonly onBack: () => void;
  readonly onRestored: (restored: Restored) => void;
}

/** Puts a backup in place, after opening and checking it. */
export function RestoreStep({ onBack, onRestored }: RestoreStepProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const { data: status } = useVaultStatus();
  // The newest backup that is known here, until she names another.
  const [named, setFolder] = useState<string | null>(null);
  const folder = named ?? status?.lastBackup?.folder ?? '';
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  const restore = useVaultChange((vault) => vault.restore);
  const field = useRefusedField(restore.error);
  const seconds = useSecondsUntil(status?.retryAt ?? null);
  const submit = () => {
    setChecked(true);
    if (folder.trim() === '' || passphrase === '' || seconds > 0) return;
    restore.mutate({ folder: folder.trim(), passphrase }, { onSuccess: onRestored });
  };
  return (
    <WayIn title={text('vault.restore.title')} lead={text('vault.restore.lead')}>
      <Form
        onSubmit={submit}
        actions={
          <>
            <Button onPress={onBack} isDisabled={restore.isPending}>
              {text('vault.back')}
            </Button>
            <Button variant="primary" type="submit" isPending={restore.isPending} isDisabled={seconds > 0}>
              {text('vault.restore.submit')}
            </Button>
          </>
        }
      >
        <FolderField
          label={text('vault.folder.label')}
          description={text('vault.folder.hint')}
          value={folder}
          error={isChecked && folder.trim() === '' ? text('vault.folder.missing') : undefined}
          onChange={setFolder}
        />
        <TextField
          label={text('vault.restore.passphrase')}
          type="password"
          value={passphrase}
          ref={field}
          error={isChecked && passphrase === '' ? text('vault.unlock.missing') : undefined}
          onChange={setPassphrase}
        />
        {restore.isPending ? <Progress label={text('vault.restore.working')} /> : null}
        {restore.error === null ? null : (
          <Banner tone="danger" role="alert">
            {isWrong(restore.error) ? text('vault.restore.wrong') : refusalText(restore.error)}
          </Banner>
        )}
        <WaitNotice seconds={seconds} />
      </Form>
    </WayIn>
  );
}

/** The usual words for it speak of the vault and today's passphrase. */
function isWrong(error: Error): boolean {
  return error instanceof Refusal && error.code === 'WRONG_PASSPHRASE';
}
