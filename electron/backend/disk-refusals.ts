import { Refusal } from '../../shared/contract/kernel.ts';

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];
const UNUSABLE: readonly string[] = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
];

/** What the system says of a file that could not be written, as a refusal; anything else as it came. */
export function asDiskRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.includes(code)) return new Refusal('DISK_FULL');
  return UNUSABLE.includes(code) ? new Refusal('FOLDER_UNUSABLE') : error;
}
