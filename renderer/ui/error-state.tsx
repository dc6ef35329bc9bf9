import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './state.css';

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What was saved, and what to do. */
  readonly text: string;
  readonly action?: ReactNode;
  /** `h1` where nothing else is on the screen. */
  readonly heading?: 'h1' | 'h2';
}

/** Something did not work: what happened, what was saved, what to do. */
export function ErrorState({ title, text, action, heading: Heading = 'h2' }: ErrorStateProps) {
  return (
    <div className="state" data-tone="danger" role="alert">
      <span className="state-icon" aria-hidden="true">
        <CircleAlert />
      </span>
      <Heading className="state-title">{title}</Heading>
      <p className="state-text">{text}</p>
      {action === undefined ? null : <div className="state-action">{action}</div>}
    </div>
  );
}
