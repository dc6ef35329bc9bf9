import { useText } from '../i18n/use-text.ts';
import './skeleton.css';

interface SkeletonProps {
  /** What is being read, for screen readers. */
  readonly label?: string | undefined;
  /** How many lines of text stand here soon. */
  readonly lines?: number;
}

/** Holds the place of what is being read; shows itself only after a moment. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  const text = useText();
  return (
    <div className="skeleton" role="status" aria-label={label ?? text('ui.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  );
}
