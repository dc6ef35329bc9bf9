// A refusal in words: what happened, what was saved, what to do.
import { useCallback } from 'react';
import { Refusal } from '../../shared/contract/kernel.ts';
import type { TextId } from '../../shared/i18n/catalogs.ts';
import { useText } from './use-text.ts';
import type { GetText } from './use-text.ts';

const texts = {
  LOCKED: 'app.refusal.LOCKED',
  NOT_FOUND: 'app.refusal.NOT_FOUND',
  DISK_FULL: 'app.refusal.DISK_FULL',
  NOT_AN_IMAGE: 'app.refusal.NOT_AN_IMAGE',
  TOO_LARGE: 'app.refusal.TOO_LARGE',
  CANCELLED: 'app.refusal.CANCELLED',
  VAULT_EXISTS: 'app.refusal.VAULT_EXISTS',
  VAULT_ABSENT: 'app.refusal.VAULT_ABSENT',
  VAULT_DAMAGED: 'app.refusal.VAULT_DAMAGED',
  VAULT_NEWER: 'app.refusal.VAULT_NEWER',
  VAULT_IN_USE: 'app.refusal.VAULT_IN_USE',
  WRONG_PASSPHRASE: 'app.refusal.WRONG_PASSPHRASE',
  TOO_SOON: 'app.refusal.TOO_SOON',
  WEAK_PASSPHRASE: 'app.refusal.WEAK_PASSPHRASE',
  WRONG_RECOVERY_CODE: 'app.refusal.WRONG_RECOVERY_CODE',
  MISTYPED_RECOVERY_CODE: 'app.refusal.MISTYPED_RECOVERY_CODE',
  NAME_TAKEN: 'app.refusal.NAME_TAKEN',
  LAST_COUNSELLOR: 'app.refusal.LAST_COUNSELLOR',
  FOLDER_UNUSABLE: 'app.refusal.FOLDER_UNUSABLE',
  BACKUP_FAILED: 'app.refusal.BACKUP_FAILED',
  NO_BACKUP_THERE: 'app.refusal.NO_BACKUP_THERE',
  BACKUP_DAMAGED: 'app.refusal.BACKUP_DAMAGED',
  BACKUP_NEWER: 'app.refusal.BACKUP_NEWER',
  PACK_UNREADABLE: 'app.refusal.PACK_UNREADABLE',
  PACK_TOO_LARGE: 'app.refusal.PACK_TOO_LARGE',
  PACK_UNSAFE: 'app.refusal.PACK_UNSAFE',
  PACK_INCOMPLETE: 'app.refusal.PACK_INCOMPLETE',
  PACK_EXISTS: 'app.refusal.PACK_EXISTS',
  NOT_THIS_ITEM: 'app.refusal.NOT_THIS_ITEM',
  NOT_AUDIO: 'app.refusal.NOT_AUDIO',
  NO_EVIDENCE: 'app.refusal.NO_EVIDENCE',
  NOT_ASSESSED: 'app.refusal.NOT_ASSESSED',
  SECOND_ASSESSOR_NEEDED: 'app.refusal.SECOND_ASSESSOR_NEEDED',
  NO_DISAGREEMENT: 'app.refusal.NO_DISAGREEMENT',
  DISAGREEMENT: 'app.refusal.DISAGREEMENT',
  RULES_MISSING: 'app.refusal.RULES_MISSING',
  NOT_RECOGNISED: 'app.refusal.NOT_RECOGNISED',
  BUSY: 'app.refusal.BUSY',
  UNREACHABLE: 'app.refusal.UNREACHABLE',
  INVALID_INPUT: 'app.refusal.INVALID_INPUT',
} as const satisfies Readonly<Record<string, TextId>>;

/** The calm sentence for whatever a call rejected with. Anything unexpected gets one too, with its number if it has one. */
function refusalText(error: unknown, text: GetText): string {
  if (!(error instanceof Refusal)) return text('app.refusal.INTERNAL');
  const known = Object.entries(texts).find(([code]) => code === error.code);
  if (known) return text(known[1]);
  const { reference } = error;
  return reference === undefined
    ? text('app.refusal.INTERNAL')
    : text('app.refusal.INTERNAL.reference', { reference });
}

/** `refusalText` in the interface's language. */
export function useRefusalText(): (error: unknown) => string {
  const text = useText();
  return useCallback((error) => refusalText(error, text), [text]);
}
