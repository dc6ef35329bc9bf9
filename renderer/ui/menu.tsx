import { EllipsisVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { defined } from './defined.ts';
import { IconButton } from './icon-button.tsx';
import './list-popover.css';

interface MenuEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly tone?: 'plain' | 'danger' | undefined;
  readonly isDisabled?: boolean | undefined;
}

interface MenuProps<Id extends string> {
  /** What the menu is for, for screen readers and as a tip. */
  readonly label: string;
  /** Three dots where none is given. */
  readonly icon?: ReactNode;
  readonly items: readonly MenuEntry<Id>[];
  readonly onAction: (id: Id) => void;
}

/** Further actions behind a small button. */
export function Menu<Id extends string>({ label, icon, items, onAction }: MenuProps<Id>) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon ?? <EllipsisVertical />} />
      <Popover className="popover" offset={4} placement="bottom end">
        <AriaMenu
          className="list-box"
          aria-label={label}
          onAction={(key) => {
            const entry = items.find((item) => item.id === key);
            if (entry) onAction(entry.id);
          }}
        >
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className="list-item"
              data-tone={item.tone ?? 'plain'}
              {...defined({ isDisabled: item.isDisabled })}
            >
              {item.icon}
              <span className="list-item-text">{item.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
