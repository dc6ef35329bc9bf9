import { useText } from '../i18n/use-text.ts';
import type { Shortcut } from './actions.ts';
import './shortcut-keys.css';

/** A shortcut as keys to press. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: Shortcut }) {
  const text = useText();
  const [key] = shortcut.keys;
  return (
    <span className="keys" dir="ltr">
      {shortcut.withControl ? <kbd className="key">{text('app.key.control')}</kbd> : null}
      <kbd className="key">{key.toUpperCase()}</kbd>
    </span>
  );
}
