import { CircleCheck } from 'lucide-react';
import type { backupSchema } from '../../../shared/contract/vault.contract.ts';
import type * as z from 'zod';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import './backup-list.css';

type Backup = z.output<typeof backupSchema>;

/** The known backups. */
export function BackupList({ backups }: { readonly backups: readonly Backup[] }) {
  const text = useText();
  const { dateTime, number, size } = useFormats();
  if (backups.length === 0) return <p className="backup-none">{text('vault.backups.none')}</p>;
  return (
    <div className="backup-frame" role="group" aria-label={text('vault.backups.title')} tabIndex={0}>
      <table className="backups">
        <thead>
          <tr>
            <th scope="col">{text('vault.backups.taken')}</th>
            <th scope="col" className="backup-number">
              {text('vault.backups.cases')}
            </th>
            <th scope="col" className="backup-number">
              {text('vault.backups.size')}
            </th>
            <th scope="col">{text('vault.backups.place')}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.id}>
              <td>
                {dateTime(backup.takenAt)}
                <span className="backup-check" data-checked={backup.verifiedAt === null ? undefined : ''}>
                  {backup.verifiedAt === null ? null : <CircleCheck aria-hidden="true" />}
                  {text(backup.verifiedAt === null ? 'vault.backups.unchecked' : 'vault.backups.checked')}
                </span>
              </td>
              <td className="backup-number">{number(backup.cases)}</td>
              <td className="backup-number">{size(backup.size)}</td>
              <td className="backup-folder" dir="ltr">
                {backup.folder}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
