// Waiting after wrong passphrases. Kept in a file, so that a restart does not reset it. It slows down whoever sits at this
// computer; whoever took the files away is slowed down by argon2id alone.
import { readFileSync, rmSync } from 'node:fs';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { instantSchema } from '../../../shared/domain/case-record.ts';
import { writeDurably } from '../durable-file.ts';

const FREE_FAILURES = 2;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60 * 1000;

/** How long to wait after so many failures in a row: nothing twice, then 1 s, 2 s, 4 s … up to 5 minutes. */
export function waitAfter(failures: number): number {
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES - 1));
}

const recordSchema = z.strictObject({ failures: z.int().min(0).max(1e6), at: instantSchema });
type FailureRecord = z.output<typeof recordSchema>;

export interface Attempts {
  /** No attempt is taken before this instant; `null` when one may be made now. */
  retryAt(): string | null;
  /**
   * Makes one attempt, which gives `null` when the passphrase or code is wrong. It counts as wrong until it has proved
   * right, so that ending the program in the middle gains nothing. What proves right ends the wait, unless it proves
   * nothing about this vault (`forgives: false`).
   * @throws Refusal `TOO_SOON` without having tried
   */
  attempt<T>(work: () => Promise<T | null>, options?: { forgives: boolean }): Promise<T | null>;
  /** Forgets the failures: the vault that they were made at is no longer the vault. */
  forgive(): void;
}

export function createAttempts({ file, clock }: { file: string; clock: () => Date }): Attempts {
  let known: { record: FailureRecord | undefined } | undefined;
  // Read when first asked for: making a vault object touches no disk.
  const present = (): FailureRecord | undefined => (known ??= { record: read(file) }).record;
  const keep = (next: FailureRecord | undefined): void => {
    known = { record: next };
    try {
      if (next) writeDurably(file, JSON.stringify(next));
      else rmSync(file, { force: true });
    } catch {
      // On a full disk the delay lasts only as long as the program runs; refusing her would be worse.
    }
  };
  const retryAt = (): string | null => {
    const record = present();
    const wait = waitAfter(record?.failures ?? 0);
    if (!record || wait === 0) return null;
    const now = clock().getTime();
    // A clock that was set back must not lock anybody out for longer than the wait.
    if (Date.parse(record.at) > now) keep({ ...record, at: new Date(now).toISOString() });
    const instant = Math.min(Date.parse(record.at), now) + wait;
    return instant > now ? new Date(instant).toISOString() : null;
  };
  return {
    retryAt,
    forgive: () => keep(undefined),
    attempt: async (work, { forgives } = { forgives: true }) => {
      if (retryAt() !== null) throw new Refusal('TOO_SOON');
      const before = present();
      const failures = (before?.failures ?? 0) + 1;
      keep({ failures, at: clock().toISOString() });
      try {
        const result = await work();
        if (result === null) keep({ failures, at: clock().toISOString() });
        else keep(forgives ? undefined : before);
        return result;
      } catch (error) {
        // Neither right nor wrong: a damaged vault, or no memory for the derivation.
        keep(before);
        throw error;
      }
    },
  };
}

function read(file: string): FailureRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
