// Short notices at the edge of the screen. Nothing important is said only here.
import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import './notify.css';

interface Notice {
  readonly text: string;
  readonly undo: (() => void) | undefined;
}

const SHOWN_MS = 6_000;
const SHOWN_WITH_UNDO_MS = 10_000;

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Says something shortly; with `undo` it offers to take it back for ten seconds. */
export function notify(text: string, options: { readonly undo?: () => void } = {}): void {
  const timeout = options.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS;
  queue.add({ text, undo: options.undo }, { timeout });
}

/** Takes every notice away: what they say may be about someone. */
export function clearNotices(): void {
  queue.clear();
}

/** Where notices appear; stands once, at the end of the app. */
export function Notices() {
  const text = useText();
  return (
    <ToastRegion queue={queue} className="notices" aria-label={text('ui.notices')}>
      {({ toast }) => (
        <Toast toast={toast} className="notice">
          <ToastContent className="notice-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              variant="quiet"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {text('ui.undo')}
            </Button>
          ) : null}
          <IconButton slot="close" label={text('ui.dialog.close')} icon={<X />} />
        </Toast>
      )}
    </ToastRegion>
  );
}
