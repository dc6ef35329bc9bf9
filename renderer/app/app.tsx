import { useState } from 'react';
import { RouterProvider } from '@tanstack/react-router';
import { useBackend, useLinkState, useVaultStatus } from '../backend/queries.tsx';
import { CodeOnScreenContext } from '../features/vault/code-on-screen.ts';
import { FirstStart } from '../features/vault/first-start.tsx';
import type { Restored } from '../features/vault/restore-step.tsx';
import { UnlockScreen } from '../features/vault/unlock-screen.tsx';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Mark } from '../ui/mark.tsx';
import './app.css';
import { HostBanner, LostBanner } from './host-banner.tsx';
import { router } from './routes.tsx';
import { useSession } from './use-session.ts';

/** Decides what the window shows: the way in, or the work. Nothing of a case is mounted while the vault is locked. */
export function App() {
  const link = useLinkState();
  const { host } = useBackend();
  return (
    <div className="app">
      {host === 'browser' ? <HostBanner /> : null}
      {link === 'lost' ? <LostBanner /> : null}
      {link === 'refused' ? <RefusedLink /> : <Vault />}
    </div>
  );
}

/** `setup` lasts from the first start until the recovery code is checked, although the vault is open by then. */
type Stage = 'ready' | 'setup';

function Vault() {
  const { data: status, isPending, refetch } = useVaultStatus();
  const [stage, setStage] = useState<Stage>('ready');
  const [isCodeShown, setCodeShown] = useState(false);
  const [isCodeUnconfirmed, setCodeUnconfirmed] = useState(false);
  const [restored, setRestored] = useState<Restored | null>(null);
  useSession(status?.state === 'unlocked');
  if (!status) return isPending ? null : <Failed onRetry={() => void refetch()} />;
  if (status.state === 'absent' && stage === 'ready') setStage('setup');
  if (status.state === 'locked' && isCodeShown) {
    // The code left the screen with everything else; unlocking says how to get another one.
    setStage('ready');
    setCodeShown(false);
    setCodeUnconfirmed(true);
  }
  if (status.state === 'unlocked' && (isCodeUnconfirmed || restored)) {
    // Told once; the next lock has nothing to do with it.
    setCodeUnconfirmed(false);
    setRestored(null);
  }
  const takeRestored = (found: Restored) => {
    setRestored(found);
    setStage('ready');
  };
  if (stage !== 'ready') {
    return (
      <FirstStart
        onCreated={() => setCodeShown(true)}
        onDone={() => {
          setStage('ready');
          setCodeShown(false);
        }}
        onRestored={takeRestored}
      />
    );
  }
  if (status.state === 'unlocked') {
    return (
      <CodeOnScreenContext value={setCodeShown}>
        <RouterProvider router={router} />
      </CodeOnScreenContext>
    );
  }
  // Her window shows nothing that asks her for anything; the counsellor unlocks in her own.
  if (window.location.hash.startsWith('#/hers/')) return <HerClosed />;
  return <UnlockScreen {...{ restored, isCodeUnconfirmed }} onRestored={takeRestored} />;
}

function HerClosed() {
  const text = useText();
  return (
    <main className="app-closed">
      <Mark label={text('app.name')} />
    </main>
  );
}

function RefusedLink() {
  const text = useText();
  return (
    <main className="app-state">
      <ErrorState heading="h1" title={text('app.refused.title')} text={text('app.refused.text')} />
    </main>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText();
  return (
    <main className="app-state">
      <ErrorState
        heading="h1"
        title={text('app.start.failed.title')}
        text={text('app.start.failed.text')}
        action={<Button onPress={onRetry}>{text('ui.retry')}</Button>}
      />
    </main>
  );
}
