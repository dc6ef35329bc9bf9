import type { ReactNode } from 'react';
import './state.css';

interface EmptyStateProps {
  readonly title: string;
  /** What this place is for. */
  readonly text: string;
  /** The next action. */
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}

/** Nothing here yet: what this place is for, and what to do next. */
export function EmptyState({ title, text, action, icon }: EmptyStateProps) {
  return (
    <div className="state">
      {icon === undefined ? null : (
        <span className="state-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <h2 className="state-title">{title}</h2>
      <p className="state-text">{text}</p>
      {action === undefined ? null : <div className="state-action">{action}</div>}
    </div>
  );
}
