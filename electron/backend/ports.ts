// What the backend needs from outside, and what it gives. Everything that is not pure enters here, so that the same
// backend runs in Electron, in the browser host, on the command line and in tests.
import type { Dispatch } from '../../shared/contract/kernel.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';

/** Writes one line to the local log. Only ids and codes, never names, answers or paths. */
export type Log = (level: 'info' | 'error', message: string) => void;

/** Native things of the host; a host without them answers `inPage`. */
export interface Desktop {
  readonly host: 'electron' | 'browser' | 'commandLine' | 'test';
  /** Answers under which name, without folder, the file was saved. */
  saveFile(
    fileName: string,
    content: Uint8Array,
  ): Promise<{ outcome: 'saved' | 'cancelled' | 'inPage'; fileName: string | null }>;
  pickFolder(): Promise<{ outcome: 'picked' | 'cancelled' | 'inPage'; folder: string | null }>;
  /** Opens the one window for her half, or brings it forward, on this interview. */
  openHerWindow(interviewId: string): Promise<{ outcome: 'opened' | 'inPage' }>;
  closeHerWindow(): Promise<{ outcome: 'closed' | 'inPage' }>;
}

export interface BackendPorts {
  /** The folder of the vault: `vault.db`, `vault.json`, `preferences.json`, `backups/`. Made when first needed, mode 0700. */
  readonly directory: string;
  readonly desktop: Desktop;
  readonly version: string;
  readonly log: Log;
  /** The present instant. */
  readonly clock: () => Date;
  /** A new unique, time-ordered id (UUIDv7). */
  readonly ids: () => string;
  /** Key derivation cost; tests pass a small one through `testing`, the product calibrates. */
  readonly keyDerivation: 'calibrated' | 'fast-for-tests';
}

export interface Backend {
  readonly dispatch: Dispatch;
  /** Listens to events; returns how to stop listening. */
  subscribe(listener: (event: TramaEvent) => void): () => void;
  /** Locks, closes workers and files. Safe to call twice. */
  close(): Promise<void>;
}
