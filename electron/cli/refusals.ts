// Every refusal in one sentence for the technician: what happened and what to do. English, as the command line is.

const SENTENCES: Readonly<Record<string, string>> = {
  WRONG_PASSPHRASE: 'The passphrase does not open this vault. Check it and try again.',
  WRONG_RECOVERY_CODE: 'The recovery code does not open this vault. Check that it is the newest one.',
  MISTYPED_RECOVERY_CODE: 'The recovery code has a typing mistake. Compare it with the printed sheet.',
  TOO_SOON: 'Too many wrong passphrases in a row. Wait a few minutes and try again.',
  WEAK_PASSPHRASE:
    'The passphrase is too easy to guess. Use at least twelve characters, for example six random words.',
  VAULT_ABSENT: 'There is no vault in that folder. Check --vault, or make one with `vault create`.',
  VAULT_EXISTS: 'There is already a vault in that folder. Choose an empty folder.',
  VAULT_DAMAGED: 'The vault is damaged and was not changed. Restore the last backup with `vault restore`.',
  VAULT_NEWER: 'The vault belongs to a newer Trama and was not changed. Update Trama on this computer.',
  VAULT_IN_USE: 'Another Trama has this vault open. Close it and try again.',
  NO_BACKUP_THERE: 'There is no backup in that folder. Name the folder that holds vault.db and vault.json.',
  BACKUP_DAMAGED: 'The backup is damaged; the vault was not changed. Try an older backup.',
  BACKUP_NEWER:
    'The backup belongs to a newer Trama; the vault was not changed. Update Trama on this computer.',
  BACKUP_FAILED:
    'The backup could not be made or verified and was not kept; the vault was not changed. Check the `backups` folder beside it and try again.',
  DISK_FULL: 'The disk is full. Nothing was half-saved. Free some space and try again.',
  FOLDER_UNUSABLE: 'That folder cannot be written to. Choose another one.',
  NOT_FOUND: 'There is no such case in this vault. `case.json` and the program show the ids.',
  LOCKED: 'The vault is locked.',
  INVALID_INPUT: 'A value was refused.',
  CANCELLED: 'It was cancelled.',
};

/** The sentence of a refusal code; unknown codes are named, so that they can be reported. */
export function sentenceOf(code: string, reference?: string): string {
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  if (known !== undefined) return known;
  return `Something unexpected happened (${code}${reference === undefined ? '' : `, reference ${reference}`}). Nothing was half-saved.`;
}
