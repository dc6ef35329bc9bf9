// Answers the `desktop` part of the contract with what the host has.
import type { TramaHandlers } from '../../shared/contract/contract.ts';
import { asDiskRefusal } from './disk-refusals.ts';
import type { Desktop } from './ports.ts';

export function createDesktopHandlers(desktop: Desktop, version: string): TramaHandlers['desktop'] {
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
  };
}
