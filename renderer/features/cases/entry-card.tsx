import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import './entries.css';

interface EntryCardProps {
  readonly id: string;
  readonly title: string;
  readonly summary: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  /** Absent where the entry is the first or the last. */
  readonly onMoveUp?: () => void;
  readonly onMoveDown?: () => void;
  readonly children: ReactNode;
}

/** One entry: a line that tells what it is, and its fields when it is open. */
export function EntryCard(props: EntryCardProps) {
  const { id, title, summary, isOpen, onToggle, children } = props;
  const text = useText();
  const region = useId();
  return (
    <li className="entry" data-entry={id}>
      <div className="entry-head">
        <button
          type="button"
          className="entry-toggle"
          aria-expanded={isOpen}
          aria-controls={region}
          onClick={onToggle}
        >
          <ChevronDown className="entry-chevron" aria-hidden />
          <span className="entry-words">
            <bdi className="entry-title">{title}</bdi>
            <span className="entry-summary">{summary}</span>
          </span>
        </button>
        <div className="entry-tools">
          {props.onMoveUp && (
            <span data-move="up">
              <IconButton
                label={text('cases.entry.up', { title })}
                icon={<ArrowUp />}
                onPress={props.onMoveUp}
              />
            </span>
          )}
          {props.onMoveDown && (
            <span data-move="down">
              <IconButton
                label={text('cases.entry.down', { title })}
                icon={<ArrowDown />}
                onPress={props.onMoveDown}
              />
            </span>
          )}
          <IconButton
            label={text('cases.entry.remove', { title })}
            icon={<Trash2 />}
            onPress={props.onRemove}
          />
        </div>
      </div>
      <div id={region} hidden={!isOpen} className="entry-fields">
        {isOpen && children}
      </div>
    </li>
  );
}
