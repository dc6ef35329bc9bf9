// The list that opens below a field: options to choose from.
import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ReactNode } from 'react';
import { defined } from './defined.ts';
import './list-popover.css';

/** One thing to choose. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, softer line. */
  readonly description?: string | undefined;
  /** Language of the label, where it is not the interface's: an endonym. */
  readonly lang?: string | undefined;
}

interface ListPopoverProps {
  /** What is chosen from: the label of the field. */
  readonly label: string;
  readonly lang?: string | undefined;
  /** Said where nothing is found. */
  readonly empty?: ReactNode;
  /** Left out where the field itself knows its items. */
  readonly items?: readonly Choice[] | undefined;
}

export function ListPopover({ label, lang, empty, items }: ListPopoverProps) {
  return (
    <Popover className="popover" offset={4} {...defined({ lang })}>
      <ListBox
        className="list-box"
        aria-label={label}
        {...defined({ items })}
        renderEmptyState={() => <p className="list-empty">{empty}</p>}
      >
        {(choice: Choice) => (
          <ListBoxItem
            className="list-item"
            id={choice.id}
            textValue={choice.label}
            {...defined({ lang: choice.lang })}
          >
            {({ isSelected }) => (
              <>
                <span className="list-item-text">
                  <span>
                    <bdi>{choice.label}</bdi>
                  </span>
                  {choice.description === undefined ? null : (
                    <span className="list-item-description">{choice.description}</span>
                  )}
                </span>
                {isSelected ? <Check aria-hidden="true" /> : null}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
