import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useVaultChange } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { NewCodeDialog } from './new-code-dialog.tsx';
import { OwnPassphraseForm } from './own-passphrase-form.tsx';

/** A new recovery code in place of the old one. */
export function RecoverySection() {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const make = useVaultChange((vault) => vault.newRecoveryCode);
  const close = () => {
    setAsking(false);
    make.reset();
  };
  return (
    <Section
      title={text('vault.recovery.title')}
      description={text('vault.recovery.text')}
      actions={
        <Button icon={<ShieldCheck />} onPress={() => setAsking(true)}>
          {text('vault.recovery.open')}
        </Button>
      }
    >
      <Dialog title={text('vault.recovery.open')} isOpen={isAsking} onClose={close}>
        <OwnPassphraseForm
          submit={text('vault.recovery.submit')}
          isPending={make.isPending}
          error={make.error}
          onCancel={close}
          onSubmit={(passphrase) =>
            make.mutate(
              { passphrase },
              {
                onSuccess: ({ recoveryCode }) => {
                  close();
                  setCode(recoveryCode);
                },
              },
            )
          }
        />
      </Dialog>
      <NewCodeDialog code={code} onDone={() => setCode(null)} />
    </Section>
  );
}
