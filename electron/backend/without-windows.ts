import type { Desktop } from './ports.ts';

/** A host that has no windows of its own leaves a second one to the page, which opens a tab. */
export const withoutWindows: Pick<Desktop, 'openHerWindow' | 'closeHerWindow'> = {
  openHerWindow: () => Promise.resolve({ outcome: 'inPage' }),
  closeHerWindow: () => Promise.resolve({ outcome: 'inPage' }),
};
