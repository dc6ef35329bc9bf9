import { use } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CodeOnScreenContext, useCodeOnScreen } from './code-on-screen.ts';
import { RecoveryCode } from './recovery-code.tsx';

interface NewCodeDialogProps {
  /** Null while there is nothing to show. */
  readonly code: string | null;
  readonly onDone: () => void;
}

/** A recovery code that has just replaced the one before. */
export function NewCodeDialog({ code, onDone }: NewCodeDialogProps) {
  const text = useText();
  const tell = use(CodeOnScreenContext);
  useCodeOnScreen(code !== null);
  const finish = () => {
    tell(false);
    onDone();
  };
  return (
    <Dialog
      role="alertdialog"
      stays
      title={text('vault.code.title')}
      isOpen={code !== null}
      onClose={finish}
      actions={
        <Button variant="primary" onPress={finish}>
          {text('vault.code.next')}
        </Button>
      }
    >
      <p>{text('vault.code.lead')}</p>
      {code === null ? null : <RecoveryCode code={code} />}
    </Dialog>
  );
}
