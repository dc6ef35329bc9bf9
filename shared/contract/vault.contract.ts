import * as z from 'zod';
import { idSchema, instantSchema } from '../domain/case-record.ts';
import { line, typed } from '../domain/text.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { done, nothing } from './codecs.ts';

/** At most 1,024 characters; normalised to NFKC before use. The minimum strength is checked where one is set. */
const passphrase = typed(1024).min(1);
const newPassphrase = typed(1024).min(12);
/** Eight groups of four Crockford base32 characters and a check group; spaces, hyphens and case do not matter. */
const recoveryCode = typed(200).min(1);
const language = z.enum(INTERFACE_LANGUAGES);
const counsellor = z.strictObject({ id: idSchema, name: z.string() });

/** An absolute path of a folder on this machine. */
const folder = typed(4096).min(1);

export const backupSchema = z.strictObject({
  id: z.string(),
  folder: z.string(),
  takenAt: instantSchema,
  verifiedAt: instantSchema.nullable(),
  cases: z.int(),
  /** Size of the database file in bytes. */
  size: z.int(),
});

/**
 * What keeps a vault from opening, besides a wrong passphrase. Each is told in words with what to do. A vault of an older
 * program is backed up before it is brought up to date: `BACKUP_FAILED`.
 */
const OPENING = [
  'VAULT_ABSENT',
  'VAULT_DAMAGED',
  'VAULT_NEWER',
  'VAULT_IN_USE',
  'DISK_FULL',
  'FOLDER_UNUSABLE',
  'BACKUP_FAILED',
] as const;

export const vault = {
  status: {
    input: nothing,
    output: z.strictObject({
      state: z.enum(['absent', 'locked', 'unlocked']),
      counsellors: z.array(counsellor),
      /** Who is at work while unlocked. */
      current: counsellor.nullable(),
      /** After wrong passphrases: no attempt is taken before this instant. */
      retryAt: instantSchema.nullable(),
      /** Why a locked vault cannot be chosen from: its file of keys is unreadable or of a newer program. Offer to restore. */
      problem: z.enum(['VAULT_DAMAGED', 'VAULT_NEWER']).nullable(),
      /** The folder that holds the vault, to show where data lives. */
      folder: z.string(),
      lastBackup: backupSchema.nullable(),
    }),
    errors: [],
  },
  /** Six random words of the language's list (66 bits). */
  suggestPassphrase: {
    input: z.strictObject({ language }),
    output: z.strictObject({ passphrase: z.string() }),
    errors: [],
  },
  /** Makes the vault, unlocks it and returns the recovery code, which is shown once and never stored. */
  create: {
    input: z.strictObject({ counsellorName: line.min(1), passphrase: newPassphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: ['VAULT_EXISTS', 'VAULT_IN_USE', 'WEAK_PASSPHRASE', 'DISK_FULL', 'FOLDER_UNUSABLE'],
  },
  unlock: {
    input: z.strictObject({ counsellorId: idSchema, passphrase }),
    output: done,
    errors: ['WRONG_PASSPHRASE', 'TOO_SOON', 'NOT_FOUND', ...OPENING],
  },
  /** Opens with the printed code and gives one counsellor a new passphrase. The code stays valid. */
  unlockByRecoveryCode: {
    input: z.strictObject({ recoveryCode, counsellorId: idSchema, passphrase: newPassphrase }),
    output: done,
    errors: [
      'WRONG_RECOVERY_CODE',
      'MISTYPED_RECOVERY_CODE',
      'TOO_SOON',
      'NOT_FOUND',
      'WEAK_PASSPHRASE',
      ...OPENING,
    ],
  },
  lock: { input: nothing, output: done, errors: [] },
  /** Says that someone is at work, so that the idle lock waits. */
  touch: { input: nothing, output: done, errors: [] },
  changePassphrase: {
    input: z.strictObject({ current: passphrase, next: newPassphrase }),
    output: done,
    errors: ['LOCKED', 'WRONG_PASSPHRASE', 'TOO_SOON', 'WEAK_PASSPHRASE', 'DISK_FULL'],
  },
  /** The old code stops working at once. */
  newRecoveryCode: {
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: ['LOCKED', 'WRONG_PASSPHRASE', 'TOO_SOON', 'DISK_FULL'],
  },
  /** Adds a slot for another counsellor of the office. */
  addCounsellor: {
    input: z.strictObject({ name: line.min(1), passphrase: newPassphrase }),
    output: z.strictObject({ id: idSchema }),
    errors: ['LOCKED', 'WEAK_PASSPHRASE', 'NAME_TAKEN', 'DISK_FULL'],
  },
  /** Deletes her slot and changes the data key, so that an old key opens nothing any more. Needs a new recovery code. */
  removeCounsellor: {
    input: z.strictObject({ id: idSchema, passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: ['LOCKED', 'WRONG_PASSPHRASE', 'TOO_SOON', 'NOT_FOUND', 'LAST_COUNSELLOR', 'DISK_FULL'],
  },
  /** Takes an encrypted backup, opens it, checks it, and only then gives it its name. */
  backup: {
    input: z.strictObject({ folder: folder.nullable() }),
    output: backupSchema,
    errors: ['LOCKED', 'DISK_FULL', 'FOLDER_UNUSABLE', 'BACKUP_FAILED'],
  },
  backups: { input: nothing, output: z.array(backupSchema), errors: [] },
  /** Checks the open vault: pages, foreign keys, the change log's chain, and that replaying it gives the same tables. */
  verify: {
    input: nothing,
    output: z.strictObject({
      sound: z.boolean(),
      problems: z.array(z.enum(['PAGES', 'FOREIGN_KEYS', 'CHAIN_BROKEN', 'REPLAY_DIFFERS'])),
      changes: z.int(),
      cases: z.int(),
      /** Hash of the newest change, hex: printed or written down, it shows later whether the log was cut. */
      head: z.string(),
    }),
    errors: ['LOCKED'],
  },
  /** Opens the backup with the passphrase, checks it, and only then puts it in place; what was there is kept aside. */
  restore: {
    input: z.strictObject({ folder, passphrase }),
    output: z.strictObject({ cases: z.int(), keptAside: z.string().nullable() }),
    errors: [
      'NO_BACKUP_THERE',
      'WRONG_PASSPHRASE',
      'TOO_SOON',
      'BACKUP_DAMAGED',
      'BACKUP_NEWER',
      'VAULT_IN_USE',
      'DISK_FULL',
      'FOLDER_UNUSABLE',
    ],
  },
} as const;
