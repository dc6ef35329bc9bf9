import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RecoveryCode } from './recovery-code.tsx';

interface NewCodeDialogProps {
  /** Null while there is nothing to show. */
  readonly code: string | null;
  readonly onDone: () => void;
}

/** A recovery code that has just replaced the one before. */
export function NewCodeDialog({ code, onDone }: NewCodeDialogProps) {
  const text = useText();
  return (
    <Dialog
      // It must not go away by a slip: the code is nowhere else.
      role="alertdialog"
      title={text('vault.code.title')}
      isOpen={code !== null}
      onClose={onDone}
      actions={
        <Button variant="primary" onPress={onDone}>
          {text('vault.code.next')}
        </Button>
      }
    >
      <p>{text('vault.code.lead')}</p>
      {code === null ? null : <RecoveryCode code={code} />}
    </Dialog>
  );
}
