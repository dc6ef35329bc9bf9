import { ArchiveRestore } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { WayIn } from './way-in.tsx';

export type Problem = 'VAULT_DAMAGED' | 'VAULT_NEWER';

interface ClosedStepProps {
  readonly problem: Problem;
  readonly foot: ReactNode;
  readonly onRestore: () => void;
  /** Back to the passphrase, where there is still somebody to choose. */
  readonly onBack?: (() => void) | undefined;
}

/** A vault that no passphrase opens here: why, and the way out. */
export function ClosedStep({ problem, foot, onRestore, onBack }: ClosedStepProps) {
  const text = useText();
  return (
    <WayIn title={text('vault.problem.title')} foot={foot ?? undefined}>
      <Banner tone="danger" role="alert">
        {text(`app.refusal.${problem}`)}
      </Banner>
      <div className="way-in-actions">
        {onBack ? <Button onPress={onBack}>{text('vault.unlock.usePassphrase')}</Button> : null}
        <Button variant="primary" icon={<ArchiveRestore />} onPress={onRestore}>
          {text('vault.unlock.fromBackup')}
        </Button>
      </div>
    </WayIn>
  );
}
