import { FileText, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import type { ItemProps } from './item-props.ts';
import { useItemServices } from './item-services.ts';
import './file-item.css';
import './tiles.css';

const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf'];
const MOST = 10;

/** Photos of what she made, or of a paper: chosen, or taken with the camera that is connected. */
export function FileItem({ item, value, onAnswer, onClear, side, labelId }: ItemProps<'file'>) {
  const files = value ?? [];
  const { isAdding, add } = useAdding((id) => onAnswer([...files, id]));
  const remove = (id: string) => {
    const left = files.filter((file) => file !== id);
    if (left.length === 0) onClear();
    else onAnswer(left);
  };
  return (
    <div role="group" aria-labelledby={labelId} className="files">
      {files.length === 0 ? null : (
        <ul className="file-list" aria-label={side.word('chosen')}>
          {files.map((id, at) => (
            <StoredFile key={id} {...{ id, side }} number={at + 1} onRemove={() => remove(id)} />
          ))}
        </ul>
      )}
      {files.length >= (item.most ?? MOST) ? null : (
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={(chosen) => {
            const file = chosen?.item(0);
            if (file) void add(file);
          }}
        >
          <Button className="tile file-add" isDisabled={isAdding}>
            <Picture id="camera" size={side.who === 'hers' ? 'card' : 'small'} />
            <span className="tile-words">
              {side.word(isAdding ? 'wait' : files.length === 0 ? 'file.photo' : 'add')}
            </span>
          </Button>
        </FileTrigger>
      )}
    </div>
  );
}

/** Keeps a file; what the table refuses is told by the table. Meanwhile the other half may have added one too. */
function useAdding(onAdded: (id: string) => void) {
  const { addFile, onRefused } = useItemServices();
  const [isAdding, setAdding] = useState(false);
  const latest = useRef(onAdded);
  useEffect(() => {
    latest.current = onAdded;
  }, [onAdded]);
  const add = async (file: File) => {
    setAdding(true);
    try {
      const id = await addFile(new Uint8Array(await file.arrayBuffer()));
      latest.current(id);
    } catch (error) {
      onRefused(error);
    } finally {
      setAdding(false);
    }
  };
  return { isAdding, add };
}

interface StoredFileProps {
  readonly id: string;
  readonly side: Side;
  /** From 1: what the screen reader calls it. */
  readonly number: number;
  readonly onRemove: () => void;
}

function StoredFile({ id, side, number, onRemove }: StoredFileProps) {
  const file = useStored(id);
  const name = `${side.word('file.photo')} ${number}`;
  return (
    <li className="file">
      {file?.mediaType.startsWith('image/') === true ? (
        <img src={file.address} alt={name} className="file-image" />
      ) : (
        <FileText role="img" aria-label={name} className="file-image file-paper" />
      )}
      <Button className="file-remove" aria-label={`${side.word('remove')}: ${name}`} onPress={onRemove}>
        <X aria-hidden="true" />
      </Button>
    </li>
  );
}

interface Shown {
  readonly id: string;
  readonly address: string;
  readonly mediaType: string;
}

/** A kept file, shown from memory: nothing of it is ever a file outside the vault. */
function useStored(id: string): Shown | null {
  const { readFile, onRefused } = useItemServices();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let address: string | undefined;
    let isGone = false;
    void readFile(id)
      .then(({ bytes, mediaType }) => {
        if (isGone) return;
        address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
        setShown({ id, address, mediaType });
      })
      .catch(onRefused);
    return () => {
      isGone = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [id, readFile, onRefused]);
  return shown?.id === id ? shown : null;
}
