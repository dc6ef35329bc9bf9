import { useVaultChange } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { OwnPassphraseForm } from './own-passphrase-form.tsx';

export interface Counsellor {
  readonly id: string;
  readonly name: string;
}

interface RemoveCounsellorProps {
  /** Who is to leave; null while nobody is. */
  readonly counsellor: Counsellor | null;
  readonly onCancel: () => void;
  readonly onRemoved: (removed: { readonly name: string; readonly recoveryCode: string }) => void;
}

/** Takes a counsellor's access away, with new keys for everyone else. */
export function RemoveCounsellor({ counsellor, onCancel, onRemoved }: RemoveCounsellorProps) {
  const text = useText();
  const remove = useVaultChange((vault) => vault.removeCounsellor);
  const cancel = () => {
    remove.reset();
    onCancel();
  };
  return (
    <Dialog
      title={text('vault.counsellors.removeTitle', { name: counsellor?.name ?? '' })}
      isOpen={counsellor !== null}
      onClose={cancel}
    >
      {counsellor === null ? null : (
        <OwnPassphraseForm
          submit={text('vault.counsellors.removeSubmit')}
          tone="danger"
          isPending={remove.isPending}
          error={remove.error}
          onCancel={cancel}
          onSubmit={(passphrase) =>
            remove.mutate(
              { id: counsellor.id, passphrase },
              { onSuccess: ({ recoveryCode }) => onRemoved({ name: counsellor.name, recoveryCode }) },
            )
          }
        >
          <p>{text('vault.counsellors.removeText')}</p>
          <p>{text('vault.counsellors.removeBackups')}</p>
        </OwnPassphraseForm>
      )}
    </Dialog>
  );
}
