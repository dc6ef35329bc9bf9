import './mark.css';

interface MarkProps {
  /** What the mark stands for, where no text beside it says so. */
  readonly label?: string;
  readonly size?: 'small' | 'large';
}

/** Two threads that cross once: one runs over, one runs under. */
export function Mark({ label, size = 'small' }: MarkProps) {
  return (
    <svg
      className="mark"
      data-size={size}
      viewBox="0 0 48 48"
      role={label ? 'img' : 'presentation'}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path className="mark-warp" d="M6 13c9 0 12.2 4.6 16.1 9.4M26.6 27.2C30.3 31.4 34 35 42 35" />
      <path className="mark-weft" d="M6 35c18 0 18-22 36-22" />
    </svg>
  );
}
