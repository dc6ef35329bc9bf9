import { ProgressBar } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import './progress.css';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  /** 0 to 100; left out where nobody knows how long. */
  readonly percent?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** Something that takes more than a second. */
export function Progress({ label, percent, onCancel }: ProgressProps) {
  const text = useText();
  const amount = percent === undefined ? { isIndeterminate: true } : { value: percent };
  return (
    <div className="progress">
      <ProgressBar className="progress-bar" aria-label={label} {...amount}>
        <span className="progress-label">{label}</span>
        <svg className="progress-track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="progress-ground" width="100" height="4" />
          <rect
            className="progress-fill"
            data-indeterminate={percent === undefined ? '' : undefined}
            width={percent ?? 30}
            height="4"
          />
        </svg>
      </ProgressBar>
      {onCancel ? <Button onPress={onCancel}>{text('ui.dialog.cancel')}</Button> : null}
    </div>
  );
}
