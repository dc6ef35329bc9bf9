// Answers the `desktop` part of the contract with what the host has.
import { DONE } from '../../shared/contract/codecs.ts';
import type { TramaHandlers } from '../../shared/contract/contract.ts';
import { asDiskRefusal } from './disk-refusals.ts';
import type { Desktop } from './ports.ts';

interface Own {
  readonly version: string;
  /** Takes a page's word that its saving has ended. */
  readonly flushed: (ask: number) => void;
}

export function createDesktopHandlers(desktop: Desktop, { version, flushed }: Own): TramaHandlers['desktop'] {
  return {
    about: () => ({ version, host: desktop.host, runtime: `Node ${process.versions.node}` }),
    saveFile: async ({ fileName, content }) => {
      try {
        return await desktop.saveFile(fileName, content);
      } catch (error) {
        throw asDiskRefusal(error);
      }
    },
    pickFolder: () => desktop.pickFolder(),
    openHerWindow: ({ interviewId }) => desktop.openHerWindow(interviewId),
    closeHerWindow: () => desktop.closeHerWindow(),
    flushed: ({ ask }) => {
      flushed(ask);
      return DONE;
    },
  };
}
