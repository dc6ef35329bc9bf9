// Leaving in order: the backend closes, which has the pages save their drafts first, and only then the windows go.
import type { App, BrowserWindow } from 'electron';

interface Leaving {
  readonly app: App;
  /** The counsellor's: closing it is leaving. Her window comes and goes as it likes. */
  readonly window: BrowserWindow;
  /** Saves and closes all; leaving goes on even when it fails. */
  readonly finish: () => Promise<void>;
}

/** Holds back quitting and closing the window until `finish` is done, once. */
export function leaveInOrder({ app, window, finish }: Leaving): void {
  let stage: 'running' | 'finishing' | 'finished' = 'running';
  const leave = () => {
    if (stage !== 'running') return;
    stage = 'finishing';
    void finish().finally(() => {
      stage = 'finished';
      app.quit();
    });
  };
  const holdBack = (event: { preventDefault(): void }) => {
    if (stage === 'finished') return;
    event.preventDefault();
    leave();
  };
  app.on('before-quit', holdBack);
  window.on('close', holdBack);
  app.on('window-all-closed', () => app.quit());
}
