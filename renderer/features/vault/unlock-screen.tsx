import { useState } from 'react';
import { useVaultStatus } from '../../backend/queries.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ClosedStep } from './closed-step.tsx';
import type { Problem } from './closed-step.tsx';
import { RecoverStep } from './recover-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import type { Restored } from './restore-step.tsx';
import { UnlockStep } from './unlock-step.tsx';

interface UnlockScreenProps {
  /** What a restore just brought back, to be told. */
  readonly restored: Restored | null;
  readonly onRestored: (restored: Restored) => void;
  /** The vault locked before the recovery code was checked. */
  readonly isCodeUnconfirmed: boolean;
}

/** The locked vault: by passphrase, by recovery code, or from a backup. */
export function UnlockScreen({ restored, onRestored, isCodeUnconfirmed }: UnlockScreenProps) {
  const text = useText();
  const { dateTime } = useFormats();
  const { data: status } = useVaultStatus();
  const [way, setWay] = useState<'passphrase' | 'code' | 'restore'>('passphrase');
  // Found only with the right passphrase: what the file of keys knows is fine, the database is not.
  const [found, setFound] = useState<Problem | null>(null);
  const toPassphrase = () => {
    setWay('passphrase');
    setFound(null);
  };
  if (way === 'code') return <RecoverStep onBack={toPassphrase} />;
  if (way === 'restore') {
    return (
      <RestoreStep
        onBack={toPassphrase}
        onRestored={(outcome) => {
          onRestored(outcome);
          toPassphrase();
        }}
      />
    );
  }
  const lastBackup = status?.lastBackup ? (
    <p className="way-in-note">
      {text('vault.unlock.lastBackup', { date: dateTime(status.lastBackup.takenAt) })}
    </p>
  ) : null;
  const problem = status?.problem ?? found;
  if (problem) {
    return (
      <ClosedStep
        problem={problem}
        foot={lastBackup}
        onRestore={() => setWay('restore')}
        onBack={status?.problem ? undefined : toPassphrase}
      />
    );
  }
  return (
    <UnlockStep
      onProblem={setFound}
      notice={
        <>
          {restored ? <RestoredNotice restored={restored} /> : null}
          {isCodeUnconfirmed ? <Banner tone="caution">{text('vault.code.unconfirmed')}</Banner> : null}
        </>
      }
      foot={
        <>
          <Button variant="quiet" onPress={() => setWay('code')}>
            {text('vault.unlock.useCode')}
          </Button>
          <Button variant="quiet" onPress={() => setWay('restore')}>
            {text('vault.unlock.fromBackup')}
          </Button>
          {lastBackup}
        </>
      }
    />
  );
}

function RestoredNotice({ restored }: { readonly restored: Restored }) {
  const text = useText();
  const { cases, keptAside } = restored;
  return (
    <Banner tone="good">
      {text('vault.restore.done', { cases })}
      {keptAside === null ? null : <p>{text('vault.restore.keptAside', { folder: keptAside })}</p>}
    </Banner>
  );
}
