import type { KeyboardEvent } from 'react';
import { useLocale } from 'react-aria-components';

interface VoiceActions {
  /** Starts or ends the recording. */
  readonly record: () => void;
  readonly listen: () => void;
  /** One text on, or back. */
  readonly go: (by: 1 | -1) => void;
}

/** R records and stops, Space listens, the arrows go on and back; a button that has the focus keeps its Space. */
export function useVoiceKeys({ record, listen, go }: VoiceActions): (event: KeyboardEvent) => void {
  const { direction } = useLocale();
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnControl = event.target instanceof Element && event.target.closest('button, label') !== null;
    // By its place too: a keyboard of another script has no R.
    if (event.code === 'KeyR' || event.key.toLowerCase() === 'r') {
      if (!event.repeat) record();
    } else if (event.key === ' ' && !isOnControl) listen();
    else if (event.key === onward) go(1);
    else if (event.key === backward) go(-1);
    else return;
    event.preventDefault();
  };
}
