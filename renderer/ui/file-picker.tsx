import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { Button } from './button.tsx';
import './file-picker.css';

interface FilePickerProps {
  /** The verb: "Choose a photo". */
  readonly label: string;
  /** What may be chosen and that it may be dropped here. */
  readonly description?: string | undefined;
  /** Media types: `image/jpeg`. */
  readonly accept: readonly string[];
  readonly icon?: ReactNode;
  readonly isPending?: boolean | undefined;
  readonly onPick: (file: File) => void;
}

/** One file, chosen or dropped. */
export function FilePicker({ label, description, accept, icon, isPending, onPick }: FilePickerProps) {
  return (
    <DropZone
      className="file-picker"
      aria-label={label}
      getDropOperation={(types) => (accept.some((type) => types.has(type)) ? 'copy' : 'cancel')}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(onPick);
      }}
    >
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) onPick(file);
        }}
      >
        <Button icon={icon ?? <FileUp />} isPending={isPending}>
          {label}
        </Button>
      </FileTrigger>
      {description === undefined ? null : <span className="file-picker-description">{description}</span>}
    </DropZone>
  );
}
