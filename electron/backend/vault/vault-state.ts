// Whether the vault is open, for whom, and until when. One operation on the vault at a time.
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { FileLock } from '../database/file-lock.ts';
import { createIdleWatch } from './idle-watch.ts';
import { closeSession } from './session.ts';
import type { Session } from './session.ts';

export interface VaultState {
  /**
   * Runs operations one after the other, in the order in which they were asked for. After each that leaves the vault
   * locked, other programs may have its folder.
   */
  exclusive<T>(work: () => T | Promise<T>): Promise<T>;
  /** The open session, or `null`. */
  present(): Session | null;
  /** The open session. @throws Refusal `LOCKED`, also when it should have been locked for idleness by now */
  required(): Session;
  /** Opens for a session; one that was open ends. */
  begin(session: Session): void;
  /** Goes on with changed keys or slots, without anybody noticing. */
  continueWith(session: Session): void;
  /** Locks at once, inside an operation. Does nothing when locked. */
  end(): void;
  /** Locks, after what is under way and after others have stored what they have to. Does nothing when locked. */
  lock(): Promise<void>;
  touch(): void;
}

export interface VaultStateOptions {
  readonly folder: FileLock;
  readonly clock: () => Date;
  readonly lockAfterMinutes: () => number;
  readonly onEvent: (event: { type: 'vaultLocked' | 'vaultUnlocked' }) => void;
  readonly beforeLock?: () => Promise<void>;
  readonly onAlmostIdle?: () => void;
  /** Milliseconds between two looks at the clock; the idle watch's own unless a test is in a hurry. */
  readonly lookEvery?: number;
}

export function createVaultState({
  folder,
  clock,
  lockAfterMinutes,
  onEvent,
  beforeLock,
  onAlmostIdle,
  lookEvery,
}: VaultStateOptions): VaultState {
  let session: Session | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const exclusive = <T>(work: () => T | Promise<T>): Promise<T> => {
    const result = queue.then(work).finally(() => {
      if (!session) folder.release();
    });
    queue = result.catch(() => undefined);
    return result;
  };
  const end = (): void => {
    if (!session) return;
    const ending = session;
    session = null;
    idle.stop();
    try {
      closeSession(ending);
    } finally {
      onEvent({ type: 'vaultLocked' });
    }
  };
  const lockForIdleness = (): void => {
    void exclusive(() => {
      if (idle.isOver()) end();
    });
  };
  const idle = createIdleWatch({
    clock,
    minutes: lockAfterMinutes,
    onIdle: lockForIdleness,
    ...(onAlmostIdle && { onAlmostIdle }),
    ...(lookEvery === undefined ? {} : { every: lookEvery }),
  });
  const lock = (): Promise<void> =>
    exclusive(async () => {
      try {
        if (session) await beforeLock?.();
      } finally {
        end();
      }
    });
  const present = (): Session | null => {
    if (!session) return null;
    if (!idle.isOver()) return session;
    // The computer slept, and its clock is looked at here before the timer gets to it.
    lockForIdleness();
    return null;
  };
  return {
    exclusive,
    present,
    required: () => {
      const open = present();
      if (!open) throw new Refusal('LOCKED');
      return open;
    },
    begin: (next) => {
      end();
      session = next;
      idle.start();
      onEvent({ type: 'vaultUnlocked' });
    },
    continueWith: (next) => {
      session = next;
    },
    end,
    lock,
    touch: () => {
      if (present()) idle.touch();
    },
  };
}
