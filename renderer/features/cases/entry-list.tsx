import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryPatch } from '../../../shared/contract/cases.contract.ts';
import type { EntryKind } from '../../../shared/domain/case-record.ts';
import { useText } from '../../i18n/use-text.ts';
import { EntryCard } from './entry-card.tsx';
import { useEntryChanges } from './use-case-changes.ts';
import { useFocusLater } from './use-focus-later.ts';
import './entries.css';

export interface Entry<V> {
  readonly id: string;
  readonly value: V;
}

interface EntryListProps<V> {
  readonly caseId: string;
  readonly kind: EntryKind;
  readonly entries: readonly Entry<V>[];
  /** The entry as one line. */
  readonly titleOf: (value: V) => string;
  readonly summaryOf: (value: V) => ReactNode;
  /** The fields of one entry, shown when it is open. */
  readonly formOf: (entry: Entry<V>) => ReactNode;
  /** What adds an entry: one button, or one for each kind. */
  readonly adder: (add: (entry: EntryPatch) => void) => ReactNode;
  readonly emptyText: string;
}

/** A list that can be added to, opened, ordered and shortened; one mechanism for every kind of entry. */
export function EntryList<V>(props: EntryListProps<V>) {
  const { caseId, kind, entries, titleOf, emptyText } = props;
  const text = useText();
  const changes = useEntryChanges(caseId, kind);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [announcement, setAnnouncement] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(frame);

  const toggle = (id: string) => {
    setOpen((ids) =>
      ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]),
    );
  };
  const add = async (entry: EntryPatch) => {
    const id = await changes.add(entry);
    if (id === null) return;
    setOpen((ids) => new Set([...ids, id]));
    focusLater(`[data-entry="${id}"] :is(input, textarea, button[aria-haspopup])`);
  };
  const remove = async (id: string, title: string) => {
    await changes.remove(id, title);
    focusLater('[data-add-entry] button');
  };
  const move = async (index: number, by: -1 | 1) => {
    const entry = entries[index];
    if (!entry) return;
    const place = index + by;
    await changes.move(entry.id, place);
    const atEdge = place === 0 || place === entries.length - 1;
    const way = (by === -1) === atEdge ? 'down' : 'up';
    focusLater(`[data-entry="${entry.id}"] [data-move="${way}"] button`);
    setAnnouncement(
      text('cases.entry.moved', { title: titleOf(entry.value), place: place + 1, total: entries.length }),
    );
  };

  return (
    <div ref={frame} className="entry-frame">
      {entries.length === 0 ? (
        <p className="entry-empty">{emptyText}</p>
      ) : (
        <ol className="entry-list">
          {entries.map((entry, index) => (
            <EntryCard
              key={entry.id}
              id={entry.id}
              title={titleOf(entry.value)}
              summary={props.summaryOf(entry.value)}
              isOpen={open.has(entry.id)}
              onToggle={() => {
                toggle(entry.id);
              }}
              onRemove={() => void remove(entry.id, titleOf(entry.value))}
              {...(index > 0 ? { onMoveUp: () => void move(index, -1) } : {})}
              {...(index < entries.length - 1 ? { onMoveDown: () => void move(index, 1) } : {})}
            >
              {props.formOf(entry)}
            </EntryCard>
          ))}
        </ol>
      )}
      <div data-add-entry className="entry-adder">
        {props.adder((entry) => void add(entry))}
      </div>
      <p role="status" className="entry-announcement">
        {announcement}
      </p>
    </div>
  );
}
