import { useText } from '../i18n/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ACTIONS } from './actions.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';
import './shortcuts-dialog.css';

/** Every key that works everywhere. */
export function ShortcutsDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('app.shortcuts')} {...props}>
      <p>{text('app.shortcuts.text')}</p>
      {/* Reached by the keyboard, so that it can be scrolled where the window is small. */}
      <div role="group" aria-label={text('app.shortcuts')} tabIndex={0}>
        <dl>
          {ACTIONS.map(({ id, label, shortcut }) =>
            shortcut ? (
              <div key={id} className="shortcut">
                <dt>{text(label)}</dt>
                <dd>
                  <ShortcutKeys shortcut={shortcut} />
                </dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
    </Dialog>
  );
}
