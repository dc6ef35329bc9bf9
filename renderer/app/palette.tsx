import { FileUser } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useCases } from '../backend/queries.tsx';
import { useText } from '../i18n/use-text.ts';
import { ACTIONS } from './actions.ts';
import type { Action } from './actions.ts';
import './palette.css';
import { ShortcutKeys } from './shortcut-keys.tsx';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isPossible: (action: Action) => boolean;
  readonly onAction: (action: Action) => void;
  readonly onCase: (caseId: string) => void;
}

/** Everything that can be done, and every case, by typing a part of its name. */
export function Palette(props: PaletteProps) {
  const { isOpen, onClose } = props;
  const text = useText();
  return (
    <ModalOverlay
      className="dialog-scrim palette-scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-box">
        <Dialog className="dialog" aria-label={text('app.palette')}>
          <PaletteList {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const MOST_CASES = 6;
const SHORTEST_SEARCH = 2;

function PaletteList({ onClose, isPossible, onAction, onCase }: PaletteProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const { data } = useCases({ search, archived: false });
  const cases = search.length < SHORTEST_SEARCH ? [] : (data?.cases ?? []).slice(0, MOST_CASES);
  const actions = ACTIONS.filter(
    (action) => action.id !== 'palette.open' && isPossible(action) && has(text(action.label), search),
  );
  const choose = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst={false}>
      <SearchField className="palette-search" aria-label={text('app.palette')} autoFocus>
        <Input className="palette-input" placeholder={text('app.palette.hint')} dir="auto" />
      </SearchField>
      {/* Its items never have the focus themselves, so that the part that scrolls has to be able to. */}
      <div className="palette-scroll" tabIndex={0}>
        <Menu
          className="palette-list"
          aria-label={text('app.palette')}
          renderEmptyState={() => <p className="list-empty">{text('app.palette.nothing')}</p>}
        >
          {cases.length === 0 ? null : (
            <MenuSection>
              <Header className="palette-heading">{text('app.palette.cases')}</Header>
              {cases.map(({ id, name, nameInOwnScript }) => (
                <MenuItem
                  key={id}
                  id={`case:${id}`}
                  className="list-item"
                  textValue={name || nameInOwnScript}
                  onAction={choose(() => onCase(id))}
                >
                  <FileUser aria-hidden="true" />
                  <bdi className="list-item-text">{name || nameInOwnScript}</bdi>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {actions.length === 0 ? null : (
            <MenuSection>
              <Header className="palette-heading">{text('app.palette.actions')}</Header>
              {actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  className="list-item"
                  textValue={text(action.label)}
                  onAction={choose(() => onAction(action))}
                >
                  <span className="list-item-text">{text(action.label)}</span>
                  {action.shortcut ? <ShortcutKeys shortcut={action.shortcut} /> : null}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </div>
    </Autocomplete>
  );
}

const plain = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the words of a search all occur, accents or not. */
function has(label: string, search: string): boolean {
  return plain(search)
    .split(/\s+/)
    .every((word) => plain(label).includes(word));
}
