import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './state.css';

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What was saved, and what to do. */
  readonly text: string;
  readonly action?: ReactNode;
}

/** Something did not work: what happened, what was saved, what to do. */
export function ErrorState({ title, text, action }: ErrorStateProps) {
  return (
    <div className="state" data-tone="danger" role="alert">
      <span className="state-icon" aria-hidden="true">
        <CircleAlert />
      </span>
      <h2 className="state-title">{title}</h2>
      <p className="state-text">{text}</p>
      {action === undefined ? null : <div className="state-action">{action}</div>}
    </div>
  );
}
