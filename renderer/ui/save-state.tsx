import { Check, CircleAlert, Loader } from 'lucide-react';
import { useFormats } from '../i18n/use-formats.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import './save-state.css';

interface SaveStateProps {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** The instant of the last commit. */
  readonly savedAt: string | null;
  /** How many fields hold what cannot be saved; nothing is called saved before they are mended. */
  readonly invalid?: number;
  readonly onShowInvalid?: (() => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** Where saving stands, in words; told to screen readers too. A failure stays until it is mended. */
export function SaveState({ state, savedAt, invalid = 0, onShowInvalid, onRetry }: SaveStateProps) {
  const text = useText();
  const { time } = useFormats();
  const isSaved = state === 'saved' || state === 'idle';
  const saved = savedAt === null ? '' : text('ui.save.saved', { time: time(savedAt) });
  return (
    <div className="save-state" data-state={state}>
      <span className="save-words" role={state === 'failed' ? 'alert' : 'status'}>
        {state === 'saving' ? (
          <>
            <Loader aria-hidden="true" /> {text('ui.save.saving')}
          </>
        ) : null}
        {state === 'failed' ? (
          <>
            <CircleAlert aria-hidden="true" /> {text('ui.save.failed')}
          </>
        ) : null}
        {isSaved && invalid === 0 && saved ? (
          <>
            <Check aria-hidden="true" /> {saved}
          </>
        ) : null}
        {isSaved && invalid > 0 ? (
          <button type="button" className="save-invalid" onClick={onShowInvalid}>
            <CircleAlert aria-hidden="true" /> {text('ui.save.invalid', { fields: invalid })}
          </button>
        ) : null}
      </span>
      {state === 'failed' && onRetry ? <Button onPress={onRetry}>{text('ui.retry')}</Button> : null}
    </div>
  );
}
