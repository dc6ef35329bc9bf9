import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Form } from './form.tsx';

interface BackupFolderDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChosen: (folder: string) => void;
}

/** The folder in writing, where the host has no dialog for it. */
export function BackupFolderDialog({ isOpen, onClose, onChosen }: BackupFolderDialogProps) {
  const text = useText();
  const [folder, setFolder] = useState('');
  return (
    <Dialog title={text('vault.backups.takeElsewhere')} isOpen={isOpen} onClose={onClose}>
      <Form
        onSubmit={() => {
          if (folder.trim() !== '') onChosen(folder.trim());
        }}
        actions={
          <>
            <Button onPress={onClose}>{text('ui.dialog.cancel')}</Button>
            <Button variant="primary" type="submit" isDisabled={folder.trim() === ''}>
              {text('vault.backups.take')}
            </Button>
          </>
        }
      >
        <TextField
          label={text('vault.backups.elsewhere')}
          description={text('vault.backups.elsewhereHint')}
          value={folder}
          dir="ltr"
          autoFocus
          maxLength={4096}
          onChange={setFolder}
        />
      </Form>
    </Dialog>
  );
}
