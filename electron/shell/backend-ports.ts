// Makes the backend for Electron: what it needs from outside, given once.
import type { BackendPorts, Desktop } from '../backend/ports.ts';
import { createUniqueIds } from '../backend/unique-id.ts';
import { createLog } from './log.ts';

interface Surroundings {
  readonly vaultFolder: string;
  readonly logFolder: string;
  readonly version: string;
  readonly desktop: Desktop;
}

/** The ports of a program that people use: the real clock, unique ids, calibrated key derivation, a local log. */
export function portsOf({ vaultFolder, logFolder, version, desktop }: Surroundings): BackendPorts {
  const clock = () => new Date();
  return {
    directory: vaultFolder,
    desktop,
    version,
    log: createLog(logFolder, clock),
    clock,
    ids: createUniqueIds(clock),
    keyDerivation: 'calibrated',
  };
}
