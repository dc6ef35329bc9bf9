import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useVaultStatus } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { ChangePassphraseForm } from './change-passphrase-form.tsx';

/** Her own passphrase. */
export function ChangePassphraseSection() {
  const text = useText();
  const { data: status } = useVaultStatus();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const name = status?.current?.name ?? '';
  return (
    <Section
      title={text('vault.change.title')}
      description={text('vault.change.text', { name })}
      actions={
        <Button icon={<KeyRound />} onPress={() => setOpen(true)}>
          {text('vault.change.open')}
        </Button>
      }
    >
      <Dialog title={text('vault.change.open')} isOpen={isOpen} onClose={close}>
        <ChangePassphraseForm
          name={name}
          onCancel={close}
          onDone={() => {
            close();
            notify(text('vault.change.done'));
          }}
        />
      </Dialog>
    </Section>
  );
}
