import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useBackend } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './folder-field.css';

interface FolderFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (folder: string) => void;
}

/** A folder of this computer: chosen in the host's dialog, or typed where the host has none. */
export function FolderField({ label, description, value, error, onChange }: FolderFieldProps) {
  const text = useText();
  const { client, host } = useBackend();
  const [isTyped, setTyped] = useState(host === 'browser');
  const choose = async () => {
    const picked = await client.desktop.pickFolder({});
    if (picked.outcome === 'inPage') setTyped(true);
    if (picked.folder !== null) onChange(picked.folder);
  };
  return (
    <div className="folder-field">
      <TextField
        label={label}
        description={description}
        value={value}
        error={error}
        dir="ltr"
        maxLength={4096}
        onChange={onChange}
      />
      {isTyped ? null : (
        <Button icon={<FolderOpen />} onPress={() => void choose()}>
          {text('vault.folder.choose')}
        </Button>
      )}
    </div>
  );
}
