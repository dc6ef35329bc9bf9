import { Archive, FolderOutput } from 'lucide-react';
import { useState } from 'react';
import { useBackend, useBackups, useVaultChange } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BackupFolderDialog } from './backup-folder-dialog.tsx';
import { BackupList } from './backup-list.tsx';
import './backup-list.css';

/** Copies of the vault: which there are, and a new one. */
export function BackupsSection() {
  const text = useText();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const { data: backups, error, isPending } = useBackups();
  const take = useVaultChange((vault) => vault.backup);
  const [isAskingFolder, setAskingFolder] = useState(false);
  const takeElsewhere = async () => {
    const picked = await client.desktop.pickFolder({});
    if (picked.outcome === 'inPage') setAskingFolder(true);
    if (picked.folder !== null) take.mutate({ folder: picked.folder });
  };
  return (
    <Section title={text('vault.backups.title')} description={text('vault.backups.text')}>
      <div className="backup-actions">
        <Button icon={<Archive />} isPending={take.isPending} onPress={() => take.mutate({ folder: null })}>
          {text('vault.backups.take')}
        </Button>
        <Button
          variant="quiet"
          icon={<FolderOutput />}
          isDisabled={take.isPending}
          onPress={() => void takeElsewhere()}
        >
          {text('vault.backups.takeElsewhere')}
        </Button>
      </div>
      {take.isPending ? <Progress label={text('vault.backups.working')} /> : null}
      {take.data === undefined ? null : (
        <Banner tone="good">{text('vault.backups.done', { folder: take.data.folder })}</Banner>
      )}
      {take.error === null ? null : (
        <Banner tone="danger" role="alert">
          {refusalText(take.error)}
        </Banner>
      )}
      {error ? <Banner tone="danger">{text('vault.backups.failed')}</Banner> : null}
      {backups ? <BackupList backups={backups} /> : null}
      {isPending ? <Skeleton lines={2} /> : null}
      <BackupFolderDialog
        isOpen={isAskingFolder}
        onClose={() => setAskingFolder(false)}
        onChosen={(folder) => {
          setAskingFolder(false);
          take.mutate({ folder });
        }}
      />
    </Section>
  );
}
