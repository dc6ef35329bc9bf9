import type { TramaEvent, TramaHandlers } from '../../../shared/contract/contract.ts';
import type { FileLock } from '../database/file-lock.ts';
import type { Projection } from '../database/integrity.ts';
import type { Migration } from '../database/migrations/migration.ts';
import type { BackendPorts } from '../ports.ts';
import type { Attempts } from './attempts.ts';
import type { KeyDerivation } from './key-derivation.ts';
import type { KnownBackups } from './known-backups.ts';
import type { VaultState } from './vault-state.ts';

export type VaultHandlers = TramaHandlers['vault'];
export type VaultEvent = Extract<TramaEvent, { type: 'vaultLocked' | 'vaultUnlocked' }>;

/** What the vault needs from outside. */
export interface VaultPorts extends Pick<
  BackendPorts,
  'directory' | 'clock' | 'ids' | 'log' | 'keyDerivation'
> {
  /** Asked at each look at the clock, so that a changed setting counts at once. */
  readonly lockAfterMinutes: () => number;
  /** How the change log becomes tables, to compare the two. */
  readonly projection: Projection;
  readonly onEvent: (event: VaultEvent) => void;
  /** The last moment in which the open vault still takes what others have to store. Nothing to wait for unless given. */
  readonly beforeLock?: () => Promise<void>;
  /** Shortly before the vault locks because nobody is at work. */
  readonly onAlmostIdle?: () => void;
  /** Milliseconds between two looks at the idle clock; 5,000 unless a test is in a hurry. */
  readonly lookEvery?: number;
  /** The steps to the newest schema; the released ones unless a test brings its own. */
  readonly migrations?: readonly Migration[];
}

/** What the vault's handlers share. */
export interface VaultParts extends VaultPorts {
  /** Keeps other programs away from the vault's folder. */
  readonly folder: FileLock;
  readonly state: VaultState;
  readonly attempts: Attempts;
  readonly derivation: KeyDerivation;
  readonly backups: KnownBackups;
}
